// Loaded before the peer's program: gives its playwright the installed Chromium and the arguments that lead to the local web.
import { chromium } from 'playwright';

const launch = chromium.launch.bind(chromium);
chromium.launch = (options = {}) =>
  launch({
    ...options,
    executablePath: process.env.SAMSVAR_BENCH_CHROMIUM,
    args: [...(options.args ?? []), ...JSON.parse(process.env.SAMSVAR_BENCH_ARGS ?? '[]')],
  });
