import type { Gateway } from '../../gateway/gateway.ts';
import type { JsonObject } from '../../json.ts';
import { objectOf, textOf } from '../../json.ts';
import { guildJson } from '../../world/guild-json.ts';
import { directChannel } from '../../world/places.ts';
import { channelJson, memberJson, userJson } from '../../world/serialise.ts';
import type { World } from '../../world/world.ts';
import { apiError } from '../api-error.ts';
import type { ApiReply, Route } from '../request.ts';

/** The application as the API shows it; READY carries its id and flags. */
export function applicationJson(world: World): JsonObject {
  return {
    id: world.applicationId,
    name: 'Easel',
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    bot: userJson(world.bot),
    owner: userJson(world.owner),
    team: null,
    approximate_guild_count: world.botGuilds.length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    integration_types_config: { '0': {}, '1': {} },
  };
}

/** The application, its user, other users and servers, and where the gateway is. */
export function applicationRoutes(world: World, gateway: Gateway): Route[] {
  const get = (template: string, body: () => JsonObject): Route => ({
    method: 'GET',
    template,
    handle: () => ({ status: 200, body: body() }),
  });
  return [
    { ...get('/gateway', () => ({ url: gateway.url })), authenticated: false },
    get('/gateway/bot', () => ({
      url: gateway.url,
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: gateway.sessionStarts.remaining,
        reset_after: gateway.sessionStarts.resetAfterMs,
        max_concurrency: 1,
      },
    })),
    get('/applications/@me', () => applicationJson(world)),
    get('/oauth2/applications/@me', () => applicationJson(world)),
    get('/users/@me', () => ({
      ...userJson(world.bot),
      mfa_enabled: false,
      locale: world.bot.locale,
    })),
    {
      method: 'GET',
      template: '/users/@me/guilds',
      handle: ({ query }) => listGuilds(world, Number(query.get('limit') ?? 200)),
    },
    {
      method: 'GET',
      template: '/guilds/{guild_id}/channels',
      handle: ({ params }) => listChannels(world, params),
    },
    {
      method: 'POST',
      template: '/users/@me/channels',
      handle: ({ body }) => openDirect(world, objectOf(body)),
    },
    {
      method: 'GET',
      template: '/users/{user_id}',
      handle: ({ params }) => showUser(world, params),
    },
    {
      method: 'GET',
      template: '/guilds/{guild_id}',
      handle: ({ params }) => showGuild(world, params),
    },
    {
      method: 'GET',
      template: '/guilds/{guild_id}/members/{user_id}',
      handle: ({ params }) => showMember(world, params),
    },
  ];
}

type Params = Readonly<Record<string, string>>;

function openDirect(world: World, body: JsonObject): ApiReply {
  const user = world.users.get(textOf(body['recipient_id']) ?? '');
  if (user === undefined) throw apiError('unknownUser');
  if (user.bot) throw apiError('cannotMessageUser');
  return { status: 200, body: channelJson(world, directChannel(world, user)) };
}

function showUser(world: World, params: Params): ApiReply {
  const user = world.users.get(params['user_id'] ?? '');
  if (user === undefined) throw apiError('unknownUser');
  return { status: 200, body: userJson(user) };
}

function showGuild(world: World, params: Params): ApiReply {
  const guild = world.guilds.get(params['guild_id'] ?? '');
  if (guild?.hasBot !== true) throw apiError('unknownGuild');
  return { status: 200, body: guildJson(world, guild) };
}

/** The servers that have installed the bot. */
function listGuilds(world: World, limit: number): ApiReply {
  const guilds = world.botGuilds.slice(0, limit);
  return {
    status: 200,
    body: guilds.map(({ id, name }) => ({ id, name, icon: null, owner: false, features: [] })),
  };
}

/** Threads are not among them. */
function listChannels(world: World, params: Params): ApiReply {
  const guild = world.guilds.get(params['guild_id'] ?? '');
  if (guild?.hasBot !== true) throw apiError('unknownGuild');
  const channels = [...world.channels.values()].filter(
    ({ guildId, kind }) => guildId === guild.id && kind !== 'thread',
  );
  return { status: 200, body: channels.map((channel) => channelJson(world, channel)) };
}

function showMember(world: World, params: Params): ApiReply {
  const guild = world.guilds.get(params['guild_id'] ?? '');
  if (guild?.hasBot !== true) throw apiError('unknownGuild');
  const user = world.users.get(params['user_id'] ?? '');
  if (user === undefined) throw apiError('unknownUser');
  return { status: 200, body: { ...memberJson(guild, user.id), user: userJson(user) } };
}
