// Says at a field what is wrong with what was written into it (WCAG 3.3.1, 3.3.3).

/** Shows or takes back the words that the field's description keeps. @returns whether the value can be used */
export function checkField(input: HTMLInputElement): boolean {
  const valid = input.checkValidity();
  if (valid) input.removeAttribute('aria-invalid');
  else input.setAttribute('aria-invalid', 'true');
  const fault = document.getElementById(input.getAttribute('aria-describedby') ?? '');
  if (fault) fault.textContent = valid ? '' : (fault.dataset['fault'] ?? '');
  return valid;
}
