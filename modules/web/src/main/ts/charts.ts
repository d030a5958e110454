import { OutcomeChart } from './outcome/element.js';
import { TimelineChart } from './timeline/element.js';

customElements.define('rs-timeline-chart', TimelineChart);
customElements.define('rs-outcome-chart', OutcomeChart);
