import { PigmentQuiz } from './pigment-quiz.ts';

export { PigmentQuiz };

// A second copy of the script is a no-op; the first one stays.
if (typeof customElements !== 'undefined' && !customElements.get('pigment-quiz')) {
  customElements.define('pigment-quiz', PigmentQuiz);
}
