/** The namespaces of `messages/` that this island speaks with: the questionnaire's, and those of its own frame. */
import { namespaces as check } from '../check/namespaces';

export const namespaces = [...check, 'embed'] as const;
