/** The looks of the page: light and dark by the reader's wish, two columns where there is room, printable. */
export const STYLE = `:root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fff;--dim:#5c5f66;--line:#d5d7db;--person:#fde3c8;--organization:#d6e8ff;--place:#d8f2da;--date:#efe0fa;--lit:#ffe45c;--lit-ink:#1b1b1f;--link:#1a4fa3}
@media (prefers-color-scheme:dark){:root{--ink:#e6e6ea;--paper:#17181c;--dim:#a3a6ad;--line:#3a3c42;--person:#5a3d1e;--organization:#1f4066;--place:#1f4a2a;--date:#4a2f5e;--lit:#e3c537;--link:#8db8ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:80rem;padding:1.5rem;font:1rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.3rem}h2{font-size:1.5rem;line-height:1.25;margin:0 0 .3rem}h3{display:inline;font-size:1rem}
a{color:var(--link)}a:focus-visible,mark:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem}
nav ol{padding-left:1.5rem}.count,.source,.dim{color:var(--dim);font-size:.9rem}
article{border-top:2px solid var(--line);margin-top:2rem;padding-top:1.5rem}
.columns{display:grid;gap:2rem;grid-template-columns:minmax(0,1fr)}
@media (min-width:60rem){.columns{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}.facts{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto}}
.text{white-space:pre-wrap;overflow-wrap:anywhere;font-family:Georgia,serif;font-size:1.08rem}
mark{color:inherit;background:none;border-radius:2px}
mark.proof{text-decoration:underline dotted var(--dim);text-underline-offset:.25em}
mark.person,li.person a{background:var(--person)}mark.organization,li.organization a{background:var(--organization)}mark.place,li.place a{background:var(--place)}mark.date{background:var(--date)}
.lit,mark.lit,li.lit{background:var(--lit)!important;color:var(--lit-ink)}li.lit a,li.lit code,li.lit time{color:var(--lit-ink);background:none}
.at{scroll-margin-top:30vh}.at:target+mark{background:var(--lit);color:var(--lit-ink)}
details{border-bottom:1px solid var(--line);padding:.4rem 0}summary{cursor:pointer}
ul,.timeline ol{padding-left:1.1rem;margin:.4rem 0}li{padding:.1rem .2rem;overflow-wrap:anywhere}
.facts li a,.timeline li a{color:inherit;text-decoration-color:var(--line)}
li[data-status=denied] a,li[data-status=cancelled] a{text-decoration:line-through}
code{color:var(--dim);font-size:.75rem}
.timeline,.network{margin-top:1.5rem}
.timeline ol{list-style:none;border-left:2px solid var(--line);padding-left:1rem}.timeline li{position:relative}
.timeline li::before{content:"";position:absolute;left:-1.4rem;top:.6rem;width:.65rem;height:.65rem;border-radius:50%;background:var(--dim)}.timeline li.meeting::before{background:var(--link);border-radius:0}
time{font-variant-numeric:tabular-nums;color:var(--dim)}
svg{width:100%;height:auto;border:1px solid var(--line);border-radius:4px;margin-top:.5rem}
svg text{font-size:12px;text-anchor:middle;fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:3px}
svg line{stroke:var(--dim);stroke-width:1.5}svg line.member{stroke-dasharray:5 3}svg marker path{fill:var(--dim)}
svg circle,svg rect{stroke:var(--ink);fill:var(--paper)}svg .person circle{fill:var(--person)}svg .organization circle{fill:var(--organization)}svg .place circle{fill:var(--place)}svg .meeting rect{fill:var(--ink)}
svg .lit circle,svg .lit rect{fill:var(--lit);stroke-width:2}svg line.lit{stroke:var(--link);stroke-width:3}
.warnings{border-left:4px solid var(--lit);padding-left:.8rem}
@media print{body{max-width:none;padding:0;color:#000;background:#fff}.columns{display:block}.facts{max-height:none;overflow:visible}article{break-before:page}.skip{display:none}}`
