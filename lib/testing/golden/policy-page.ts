/** Policies as they stand on a site, read by the reader itself. */
import type { PolicyState } from '../../core/model/artifacts.ts';
import { readPolicy } from '../../core/policy/index.ts';

/**
 * The policy page of `https://shop.example`, as HTML: `# ` begins a heading, `| ` a row of a table, every other line is a paragraph.
 * @example policyPage('nb', `# Personvern\nVi bruker …`)
 */
export function policyPage(language: string, text: string): PolicyState {
  const rows = (line: string) => line.slice(1).split('|').map((cell) => `<td>${cell.trim()}</td>`); // prettier-ignore
  const body = text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => {
      if (line.startsWith('# ')) return `<h2>${line.slice(2)}</h2>`;
      return line.startsWith('|') ? `<tr>${rows(line).join('')}</tr>` : `<p>${line}</p>`;
    })
    .join('\n')
    .replace(/(<tr>.*<\/tr>\n?)+/g, (table) => `<table>${table}</table>\n`);
  const html = `<!doctype html><html lang="${language}"><head><title>Policy</title></head><body><main>${body}</main></body></html>`;
  const bytes = new TextEncoder().encode(html);
  const source = 'https://shop.example/policy';
  return { status: 'read', ...readPolicy({ source, bytes, contentType: 'text/html; charset=utf-8' }) };
}
