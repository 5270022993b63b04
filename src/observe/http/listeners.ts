import type { Config } from '../../config/environment.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../logger.ts';
import type { PartsNow } from '../metrics/parts.ts';
import {
  callbackRoute,
  type FindReceiver,
  healthRoute,
  metricsRoute,
  readyRoute,
} from './routes.ts';
import { type HttpSide, openHttpSide } from './side.ts';

interface ListenerParts {
  readonly config: Pick<Config, 'http' | 'metricsPort'>;
  /** Whether each part works now. */
  readonly look: () => Promise<PartsNow>;
  readonly metrics: { readonly text: () => Promise<string>; readonly contentType: string };
  readonly findReceiver: FindReceiver;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Where the bot can be asked things over HTTP. */
export interface Listeners {
  /** Health, readiness and callbacks; undefined where they are not served. */
  readonly httpPort: number | undefined;
  /** Metrics; undefined where they have no port of their own. */
  readonly metricsPort: number | undefined;
  close(): Promise<void>;
}

/**
 * Opens what the operator has asked for. With a public address a reverse proxy stands before the
 * port, and whoever comes through it looks like a neighbour: nothing is shown there but what
 * strangers may see, and metrics need a port of their own.
 */
export async function openListeners(parts: ListenerParts): Promise<Listeners> {
  const { http, metricsPort } = parts.config;
  const sides: HttpSide[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(sides.map((side) => side.close()));
  };
  try {
    const main = http && (await openHttpSide(http.port, { ...parts, routes: mainRoutes(parts) }));
    if (main !== undefined) sides.push(main);
    const inner =
      metricsPort === undefined
        ? undefined
        : await openHttpSide(metricsPort, { ...parts, routes: innerRoutes(parts) });
    if (inner !== undefined) sides.push(inner);
    return { httpPort: main?.port, metricsPort: inner?.port, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function mainRoutes({ config, look, metrics, findReceiver, clock }: ListenerParts) {
  const isPublic = config.http?.publicUrl !== undefined;
  const showsMetrics = !isPublic && config.metricsPort === undefined;
  return [
    healthRoute,
    readyRoute(look, !isPublic),
    callbackRoute(findReceiver, clock),
    ...(showsMetrics ? [metricsRoute(metrics)] : []),
  ];
}

function innerRoutes({ look, metrics }: ListenerParts) {
  return [healthRoute, readyRoute(look, true), metricsRoute(metrics)];
}
