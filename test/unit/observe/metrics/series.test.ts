import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { systemClock } from '../../../../src/lib/clock.ts';
import { createMetrics } from '../../../../src/observe/metrics/metrics.ts';
import { namesIn } from '../../../fakes/series-text.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
}

/** Once for all of these tests: what tells about the process never ends. */
const text = await allSeries();
const known = namesIn(text);

async function allSeries(): Promise<string> {
  const upstreams = ['kie', 'nanogpt'] as const;
  const metrics = createMetrics({ clock: systemClock, upstreams, ofProcess: true });
  const now = upstreams.map((name) => ({ name, isUp: true, balance: 7.5 }));
  metrics.learnFrom({
    commands: [],
    partsNow: () => Promise.resolve({ isReady: true, gateway: true, store: false, upstreams: now }),
  });
  return metrics.text();
}

/** Series that expressions and tables speak of. */
function namesUsedIn(words: string): string[] {
  const names = words.match(/\b(?:easel|nodejs|process)_[a-z0-9_]+\b/g) ?? [];
  return [...new Set(names.map((name) => name.replace(/_(?:bucket|sum|count)$/, '')))];
}

function unknownIn(words: string): string[] {
  const names = namesUsedIn(words);
  expect(names.length).toBeGreaterThan(5);
  return names.filter((name) => !known.has(name));
}

const dashboardSchema = z.object({
  panels: z.array(
    z.object({
      type: z.string(),
      title: z.string(),
      targets: z.array(z.object({ expr: z.string() })).optional(),
      gridPos: z.object({ x: z.number(), w: z.number() }),
    }),
  ),
});

describe('the series', () => {
  it('tell how the parts are', () => {
    expect(text).toContain('easel_ready 1\n');
    expect(text).toContain('easel_part_up{part="store"} 0\n');
    expect(text).toContain('easel_upstream_up{upstream="nanogpt"} 1\n');
    expect(text).toContain('easel_upstream_balance{upstream="kie"} 7.5\n');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  });

  it('have no label that could name a person, a place or a job', () => {
    const labels = new Set([...text.matchAll(/(\w+)="/g)].map(([, label]) => label));
    const few = ['upstream', 'state', 'part', 'le', 'version', 'major', 'minor', 'patch'];
    const ofProcess = ['type', 'kind', 'space'];
    expect([...labels].filter((one) => ![...few, ...ofProcess].includes(one ?? ''))).toEqual([]);
  });

  it('are those of the dashboard, all of which can be read', () => {
    const file = read('ops/grafana/dashboards/easel.json');
    const { panels } = dashboardSchema.parse(JSON.parse(file));
    const charts = panels.filter(({ type }) => type !== 'row');
    expect(charts.every(({ targets = [] }) => targets.length > 0)).toBe(true);
    expect(panels.every(({ gridPos }) => gridPos.x + gridPos.w <= 24)).toBe(true);
    expect(unknownIn(file)).toEqual([]);
  });

  it('are those of the alerts', () => {
    expect(unknownIn(read('ops/alerts.yml'))).toEqual([]);
  });

  it('are listed in the guide, each of them and no other', () => {
    const guide = read('docs/operating.md');
    expect(unknownIn(guide)).toEqual([]);
    const listed = new Set([...guide.matchAll(/^\| `(easel_[a-z_]+)`/gm)].map(([, name]) => name));
    expect([...listed].sort()).toEqual(
      [...known].filter((name) => name.startsWith('easel_')).sort(),
    );
  });
});

describe('the containers', () => {
  const compose = read('compose.yaml');

  it('scrape the port that the bot serves metrics on, which is not published', () => {
    const port = /METRICS_PORT: "(\d+)"/.exec(compose)?.[1];
    expect(read('ops/prometheus.yml')).toContain(`easel:${port ?? 'none'}"`);
    expect(compose).not.toMatch(new RegExp(`- "[^"]*:${port ?? ''}"`));
  });

  it('are reached from this machine alone', () => {
    const ports = [...compose.matchAll(/- "([^"]+:\d+)"$/gm)].map(([, port = '']) => port);
    expect(ports).toHaveLength(3);
    expect(ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
  });

  it('have their versions, and no rights that they do not need', () => {
    const services = compose.split(/\n {2}(?=\w+:\n)/).slice(1, 4);
    expect(services).toHaveLength(3);
    for (const service of services) {
      expect(service).toMatch(/image: (?:easel|[\w/]+:v?\d+\.\d+\.\d+)\n/);
      expect(service).toContain('cap_drop:\n      - ALL');
      expect(service).toContain('no-new-privileges:true');
    }
    expect(services[0]).toContain('read_only: true');
    expect(services[0]).toMatch(/stop_grace_period: 30s/);
  });

  it('mount what is there', () => {
    const mounted = [...compose.matchAll(/- \.\/(ops[\w./]*):/g)].map(([, path = '']) => path);
    expect(mounted.length).toBeGreaterThan(3);
    for (const path of mounted.filter((one) => /\.\w+$/.test(one))) expect(read(path)).not.toBe('');
    const uid = /uid: (\S+)/.exec(read('ops/grafana/provisioning/datasources/prometheus.yml'))?.[1];
    expect(read('ops/grafana/dashboards/easel.json')).toContain(`"uid": "${uid ?? 'none'}"`);
  });
});
