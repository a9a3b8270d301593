/** Hints for the messages of a made-up clause or norm, for which no city has an example. */
export const HINTS: Readonly<Record<string, string>> = {
  'policy.groups.help': 'the name of this part of the policy',
  'policy.clauses.A-1.title': 'a few words for this sentence of the policy',
  'policy.clauses.A-1.plain': 'the sentence in plain words',
  'policy.clauses.A-1.meaning': 'what it means for the reader',
  'policy.timeline.policy.title': 'what happened on this day, in a few words',
  'policy.timeline.policy.text': 'what happened on this day, in a sentence or two',
  'policy.timeline.policy.sure': 'what is not sure about it; empty if nothing',
  'reasons.city-@name@-general':
    'why an adult may be asked for proof of status, in a sentence beside the answer',
  'places.policy-office': 'what people can ask this office',
};
