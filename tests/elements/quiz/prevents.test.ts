/** Sun protection is not told as a treatment of what it only prevents. */
import { expect } from '@open-wc/testing';
import { MELASMA, result, treatment, words } from './quiz.ts';

describe('the evidence for sun protection', () => {
  it('is said to be for preventing where it only prevents', async () => {
    const quiz = await result({ ...MELASMA, look: ['flat-spots'], onset: ['sun-years'] });
    expect(words(treatment(quiz, 'sun-protection'))).to.contain(
      'Limited evidence for sun spots, to prevent, not to treat',
    );
  });

  it('is said as of any treatment where marks got better', async () => {
    const quiz = await result(MELASMA);
    expect(words(treatment(quiz, 'sun-protection')))
      .to.contain('Strong evidence for melasma')
      .and.not.contain('to prevent, not to treat');
  });
});
