import { isObject, type JsonObject, listOf, numberOf, objectOf, textOf } from '../../json.ts';
import { commandType } from '../../protocol.ts';
import { commandIssues, scopeIssues } from '../../rules/commands.ts';
import { type RegisteredCommand, registered } from '../../world/commands.ts';
import type { World } from '../../world/world.ts';
import { apiError, formError } from '../api-error.ts';
import type { ApiReply, ApiRequest, Route } from '../request.ts';

const globalBase = '/applications/{application_id}/commands';
const guildBase = '/applications/{application_id}/guilds/{guild_id}/commands';

/** Registering slash commands and menus, for all servers and for one. */
export function commandRoutes(world: World): Route[] {
  return [globalBase, guildBase].flatMap((base) => {
    const route = (
      method: Route['method'],
      template: string,
      handle: (scope: string | undefined, request: ApiRequest) => ApiReply,
    ): Route => ({
      method,
      template,
      handle: (request) => handle(scopeOf(world, request), request),
    });
    const one = `${base}/{command_id}`;
    return [
      route('GET', base, (scope) => ({
        status: 200,
        body: world.commands.scope(scope).map((command) => command.definition),
      })),
      route('PUT', base, (scope, request) => replace(world, scope, request)),
      route('POST', base, (scope, request) => create(world, scope, request)),
      route('GET', one, (scope, request) => ({
        status: 200,
        body: find(world, scope, request).definition,
      })),
      route('PATCH', one, (scope, request) => patch(world, scope, request)),
      route('DELETE', one, (scope, request) => {
        world.commands.remove(find(world, scope, request).id);
        world.changed();
        return { status: 204 };
      }),
    ];
  });
}

function scopeOf(world: World, request: ApiRequest): string | undefined {
  if (request.params['application_id'] !== world.applicationId) throw apiError('missingAccess');
  const guildId = request.params['guild_id'];
  if (guildId !== undefined && world.guilds.get(guildId)?.hasBot !== true)
    throw apiError('missingAccess');
  return guildId;
}

function find(world: World, scope: string | undefined, request: ApiRequest): RegisteredCommand {
  const id = request.params['command_id'];
  const command = world.commands.scope(scope).find((known) => known.id === id);
  if (command === undefined) throw apiError('unknownCommand');
  return command;
}

function replace(world: World, scope: string | undefined, request: ApiRequest): ApiReply {
  const definitions = listOf(request.body).filter(isObject);
  const issues = [
    ...scopeIssues(definitions),
    ...definitions.flatMap((one, index) =>
      commandIssues(one, scope === undefined, [String(index)]),
    ),
  ];
  if (issues.length > 0) throw formError(issues);
  const commands = definitions.map((definition) => register(world, scope, definition));
  world.commands.replaceScope(scope, commands);
  world.changed();
  return { status: 200, body: commands.map((command) => command.definition) };
}

function create(world: World, scope: string | undefined, request: ApiRequest): ApiReply {
  const definition = objectOf(request.body);
  const issues = commandIssues(definition, scope === undefined, []);
  if (issues.length > 0) throw formError(issues);
  const command = register(world, scope, definition);
  const isNew = !world.commands.scope(scope).some((known) => known.id === command.id);
  world.commands.upsert(command);
  world.changed();
  return { status: isNew ? 201 : 200, body: command.definition };
}

function patch(world: World, scope: string | undefined, request: ApiRequest): ApiReply {
  const known = find(world, scope, request);
  const definition = { ...known.definition, ...objectOf(request.body) };
  const checked = { ...definition };
  if (scope !== undefined) delete checked['contexts'];
  const issues = commandIssues(checked, scope === undefined, []);
  if (issues.length > 0) throw formError(issues);
  world.commands.remove(known.id);
  const command = build(world, { scope, definition, id: known.id });
  world.commands.upsert(command);
  world.changed();
  return { status: 200, body: command.definition };
}

/** A definition of a known name and type keeps its id. */
function register(
  world: World,
  scope: string | undefined,
  definition: JsonObject,
): RegisteredCommand {
  const name = textOf(definition['name']) ?? '';
  const type = numberOf(definition['type']) ?? commandType.chat;
  const known = world.commands.find({ name, type, guildId: scope });
  return build(world, { scope, definition, id: known?.id ?? world.nextId() });
}

function build(
  world: World,
  made: { scope: string | undefined; definition: JsonObject; id: string },
): RegisteredCommand {
  return registered(made.definition, {
    id: made.id,
    applicationId: world.applicationId,
    guildId: made.scope,
    version: world.nextId(),
  });
}
