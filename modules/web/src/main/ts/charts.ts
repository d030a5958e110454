import { GapChart } from './gap/element.js';
import { OutcomeChart } from './outcome/element.js';
import { RevisionsChart } from './revisions/element.js';
import { TimelineChart } from './timeline/element.js';

customElements.define('rs-timeline-chart', TimelineChart);
customElements.define('rs-outcome-chart', OutcomeChart);
customElements.define('rs-revisions-chart', RevisionsChart);
customElements.define('rs-gap-chart', GapChart);
