/** Every test of mutation testing in one file: what they share is made once for each change to the code. */
const files = [
  '../second-opinion/second-opinion.test',
  '../households.test',
  '../rulings.test',
  '../plainDecision.test',
  '../contradictions.test',
  '../madeUpNorms.test',
  '../errors.test',
  '../badInput.test',
  '../questions.test',
  '../sources.test',
  './thinned',
];

for (const file of files) {
  try {
    require(file);
  } catch (error) {
    // Some tests ask the rules while they are read: a change that breaks them there is noticed as well.
    it(`${file} can be read`, () => {
      throw error;
    });
  }
}
