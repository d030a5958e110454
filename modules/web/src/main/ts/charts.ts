import { ControlChart } from './control/element.js';
import { FunnelChart } from './funnel/element.js';
import { GapChart } from './gap/element.js';
import { OutcomeChart } from './outcome/element.js';
import { RevisionsChart } from './revisions/element.js';
import { TimelineChart } from './timeline/element.js';
import { TrendChart } from './trend/element.js';

customElements.define('rs-timeline-chart', TimelineChart);
customElements.define('rs-outcome-chart', OutcomeChart);
customElements.define('rs-revisions-chart', RevisionsChart);
customElements.define('rs-funnel-chart', FunnelChart);
customElements.define('rs-control-chart', ControlChart);
customElements.define('rs-trend-chart', TrendChart);
customElements.define('rs-gap-chart', GapChart);
