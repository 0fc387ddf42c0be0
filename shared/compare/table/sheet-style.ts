/** How a table looks that left the app as a file. Classes are told apart by lines and signs and not by colour alone. */
export const sheetStyle = `
:root { color-scheme: light; font: 15px/1.6 'IBM Plex Sans Arabic', 'Noto Sans', 'Noto Naskh Arabic', system-ui, sans-serif; color: #1b2430; }
body { margin: 2rem auto; max-inline-size: 100rem; padding-inline: 1.5rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1rem; margin-block: 1.2rem 0.3rem; }
ul { margin: 0; padding-inline-start: 1.2rem; } code { font-size: 0.75em; overflow-wrap: anywhere; }
dl { display: flex; flex-wrap: wrap; gap: 0.4rem 1.6rem; margin: 0; } dl > div { padding-inline-start: 0.5rem; }
dt { display: inline; font-weight: 600; } dd { display: inline; margin: 0; color: #566171; } dt::after { content: ': '; }
table { border-collapse: collapse; inline-size: 100%; table-layout: fixed; margin-block-start: 1.2rem; }
thead { display: table-header-group; }
thead th { position: sticky; inset-block-start: 0; background: #fff; text-align: start; vertical-align: bottom; border-block-end: 2px solid #1b2430; padding: 0.5rem; }
thead th:first-child, tbody th { inline-size: 3rem; }
thead .date, thead .title { display: block; font-weight: 400; } thead .date { color: #566171; font-size: 0.85em; }
.letter { display: inline-block; border: 1px solid; border-radius: 3px; padding-inline: 0.3em; }
tbody th { font-weight: 400; color: #566171; vertical-align: top; padding: 0.5rem; }
td { vertical-align: top; padding: 0.5rem; border-block-end: 1px solid #d9d6cf; }
tr { break-inside: avoid; }
td p { margin: 0; } td .class, .hint, .empty { color: #566171; font-size: 0.8em; } cite { font-style: normal; }
[data-class] { border-inline-start: 4px solid transparent; --c: #566171; }
[data-class='reworded'] { --c: #4e71d2; border-inline-start: 4px dotted var(--c); }
[data-class='moved'] { --c: #6b1962; border-inline-start: 4px dashed var(--c); }
[data-class='conflict'] { --c: #c8384a; border-inline-start: 6px double var(--c); }
[data-class='linked'] { border-inline-start: 4px groove var(--c); }
[data-class^='only'] { position: relative; border-inline-start: 4px solid transparent; }
[data-class^='only']::before { content: ''; position: absolute; inset-block: 0; inset-inline-start: -4px; inline-size: 6px; background: repeating-linear-gradient(var(--hatch), #1b2430 0 2px, transparent 2px 5px); print-color-adjust: exact; }
[data-class='only-a'] { --hatch: 45deg; } [data-class='only-b'] { --hatch: -45deg; }
[data-class='only-c'] { --hatch: 0deg; } [data-class='only-d'] { --hatch: 90deg; }
.overview { columns: 24rem; column-gap: 2rem; } .overview section { margin-block-end: 1rem; } .overview p { margin: 0; padding-inline-start: calc(var(--depth) * 1rem); }
.subheading { font-weight: 600; color: #566171; break-after: avoid; }
h3 { font-size: 0.95rem; margin: 0 0 0.2rem; break-after: avoid; }
.marks li { margin-block-end: 0.6rem; } .marks p { margin: 0; white-space: pre-line; } blockquote { margin: 0; padding-inline-start: 0.6rem; border-inline-start: 2px solid #d9d6cf; }
mark { background: none; color: inherit; }
mark.changed { text-decoration: underline dotted var(--c) 2px; text-underline-offset: 0.3em; }
mark.disputed { border: 2px solid var(--c); border-radius: 4px; padding-inline: 3px; font-weight: 600; white-space: nowrap; }
@media print { body { margin: 0; padding: 0; max-inline-size: none; font-size: 10pt; } thead th { position: static; } }
`;
