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
[data-class^='only'] { border-inline-start: 4px solid #1b2430; }
mark { background: none; color: inherit; }
mark.changed { text-decoration: underline dotted var(--c) 2px; text-underline-offset: 0.3em; }
mark.disputed { border: 2px solid var(--c); border-radius: 4px; padding-inline: 3px; font-weight: 600; }
@media print { body { margin: 0; padding: 0; max-inline-size: none; font-size: 10pt; } thead th { position: static; } }
`;
