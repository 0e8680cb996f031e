/** The look of what the chart script draws; the page's `--b-` variables give the colours. */
export const OVERLAY_STYLES = `
:host{position:relative;touch-action:pan-y;-webkit-tap-highlight-color:transparent}
:host(:focus){outline:none}
:host(:focus-visible){outline:2px solid var(--b-0);outline-offset:0}
.layer{inset:0}
.layer,.layer i,.tip{position:absolute;pointer-events:none}
.layer i{forced-color-adjust:none}
.guide{border-left:1px solid var(--b-axis)}
.dot{box-sizing:border-box;width:9px;height:9px;margin:-4.5px;border:2px solid;border-radius:50%;background:var(--b-paper)}
.dot.chosen{width:15px;height:15px;margin:-7.5px;border-width:3px;outline:2px solid var(--b-ink);outline-offset:1px}
.tip{box-sizing:border-box;width:max-content;max-width:min(17rem,94%);padding:.5em .65em;border:1px solid var(--b-axis);border-radius:4px;background:var(--b-paper);color:var(--b-ink);box-shadow:0 2px 8px #0003;font-size:.8125rem;line-height:1.3;font-variant-numeric:tabular-nums}
.row{display:grid;grid-template-columns:auto 1fr auto;column-gap:.5em;align-items:baseline;margin-top:.25em}
.row.chosen span{font-weight:600;text-decoration:underline}
.layer .line{position:static;width:.7em;height:0;border-top:.25em solid;align-self:center}
b,em{text-align:end}
em,small{color:var(--b-soft);font-style:normal}
.quality{grid-column:2/4;text-align:start}
small,.quality{font-size:.75rem}
small{display:block;margin-top:.4em;overflow-wrap:anywhere}
.voice{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{.layer{display:none}}
`;
