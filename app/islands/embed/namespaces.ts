/** The namespaces of messages of this island: those of the questionnaire and of the frame. */
import { namespaces as check } from '../check/namespaces';

export const namespaces = [...check, 'embed'] as const;
