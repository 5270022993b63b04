import { Client, Events } from 'discord.js';

/* The least that a bot can be: it says that it has heard a command. */
const client = new Client({ intents: [], rest: { api: process.env['DISCORD_API_URL'] ?? '' } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.deferReply();
});
client.once(Events.ClientReady, () => {
  console.log('{"msg":"ready"}');
});
await client.login(process.env['DISCORD_TOKEN']);
