/**
 * Every test of mutation testing in one file: what they share is made once for each change to the code.
 *
 * @jest-environment node
 */
import '../second-opinion/second-opinion.test';
import '../households.test';
import '../plainDecision.test';
import '../contradictions.test';
import '../errors.test';
import '../badInput.test';
import '../questions.test';
import '../sources.test';
import './thinned';
