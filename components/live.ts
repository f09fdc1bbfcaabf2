/**
 * Shows the controls that need a running script. An adopted style sheet is no part of the document,
 * so that a page saved as HTML comes without them.
 */
export function showLiveControls(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.live { display: flex }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
