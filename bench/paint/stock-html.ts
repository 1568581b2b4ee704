/** The page of the stock editor, dressed in these style sheets. */
export function stockHtml(styleSheets: readonly string[]): string {
  const links = styleSheets.map((href) => `<link rel="stylesheet" href="${encodeURI(href)}">`);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${links.join('')}</head>
<body><div class="h-dvh overflow-y-auto bg-ground"><div class="page"></div></div>
<script defer src="/page.js"></script></body></html>`;
}
