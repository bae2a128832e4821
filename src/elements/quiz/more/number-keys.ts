/**
 * 1 to 9 choose the option of that number, only while focus is on an option of the group (WCAG 2.1.4). The numbers show
 * while the keyboard is in use.
 */
export function chooseByNumber(event: KeyboardEvent): void {
  const { key, target } = event;
  if (event.defaultPrevented || event.repeat || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !/^[1-9]$/.test(key)) return;
  const choices = choicesAround(target as Element);
  const choice = choices[Number(key) - 1];
  if (!choice || choice.disabled) return;
  event.preventDefault();
  // As with the arrows, focus goes along, so that the choice is read out.
  choice.focus();
  choice.click();
}

const CHOICE = 'input[type=radio], input[type=checkbox]';

function choicesAround(target: Element): HTMLInputElement[] {
  const group = target.matches(CHOICE) ? target.closest('.options') : null;
  return group ? [...group.querySelectorAll<HTMLInputElement>(CHOICE)] : [];
}
