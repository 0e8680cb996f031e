/** Where the chart script of this build is served. */
import { hash } from 'virtual:bilans-chart-script';

export const CHART_SCRIPT_ADDRESS = `/embed/chart.js?v=${hash}`;
