import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands.ts';

/** See `en/commands.ts`. */
export const commands: Catalogue<typeof en.commands> = {
  imagine: { name: 'imagine', description: '用文字生成四张图片' },
  'imagine.prompt': {
    name: '提示词',
    description: '要画什么；后面可以加 --ar 16:9 这样的参数',
  },
  'imagine.image': { name: '图片', description: '以这张图片为基础来画' },
  'imagine.style_reference': { name: '风格参考', description: '借用这张图片的风格' },
  'imagine.omni_reference': { name: '全能参考', description: '把这张图片里的人或物放进画面' },
  'imagine.aspect': { name: '宽高比', description: '宽与高的比例；不填则为 1:1' },
  'imagine.version': { name: '版本', description: 'Midjourney 模型' },
  'imagine.speed': { name: '速度', description: 'relax 等得更久，turbo 更贵' },
  'imagine.private': { name: '私密', description: '结果只有你能看到' },
  'imagine.upstream': { name: '服务', description: '由哪个服务来画' },
  blend: { name: '混图', description: '把两到五张图片混合成新图，不需要文字' },
  'blend.image1': { name: '图片1', description: '第一张图片' },
  'blend.image2': { name: '图片2', description: '第二张图片' },
  'blend.image3': { name: '图片3', description: '第三张图片' },
  'blend.image4': { name: '图片4', description: '第四张图片' },
  'blend.image5': { name: '图片5', description: '第五张图片' },
  'blend.dimensions': { name: '尺寸', description: '画面形状；不填则为方形' },
  describe: { name: '描述', description: '根据图片反推四条提示词' },
  'describe.image': { name: '图片', description: '要描述的图片' },
  'describe.url': { name: '链接', description: '图片的链接，代替上传' },
  shorten: { name: '精简', description: '看看提示词里哪些词起作用，并得到更短的版本' },
  'shorten.prompt': { name: '提示词', description: '要精简的提示词' },
  video: { name: '视频', description: '以一张图片开头，生成视频' },
  'video.image': { name: '首帧', description: '视频的第一帧' },
  'video.url': { name: '链接', description: '首帧图片的链接，代替上传' },
  'video.prompt': { name: '提示词', description: '视频里要发生什么' },
  'video.motion': { name: '动态', description: '动作幅度有多大；不填则为低动态' },
  'video.loop': { name: '循环', description: '视频结尾与开头相接' },
  'video.end_image': { name: '尾帧', description: '视频的最后一帧' },
  'video.batch': { name: '数量', description: '生成几个视频；每个都要计费' },
  'video.quality': { name: '画质', description: '高画质更清晰，也更贵' },
  show: { name: '显示', description: '重新显示你的某个任务，按钮可以继续用' },
  'show.job': { name: '任务', description: '哪一个；输入提示词里的一个词来查找' },
  cancel: { name: '取消', description: '停止你的某个正在等待或运行的任务' },
  'cancel.job': { name: '任务', description: '哪一个；输入提示词里的一个词来查找' },
  history: { name: '历史', description: '浏览你做过的一切，只有你能看到' },
  'history.kind': { name: '类型', description: '只看这一类任务' },
  'history.text': { name: '关键词', description: '只看提示词里包含这些词的任务' },
  queue: { name: '队列', description: '查看你正在运行和等待的任务，也可以停止它们' },
  info: { name: '信息', description: '服务、余额，以及你到目前为止的作品' },
  settings: { name: '设置', description: '设定自动加在你每条提示词后面的内容' },
  preset: { name: 'preset', description: '把一组参数存成一个名称' },
  'preset.save': { name: '保存', description: '把一组参数存成一个名称，或替换已有的' },
  'preset.save.name': {
    name: '名称',
    description: '小写英文字母、数字和连字符；在提示词里输入 --名称 来使用',
  },
  'preset.save.flags': { name: '参数', description: '它代表的参数，例如 --raw --stylize 250' },
  'preset.save.shared': {
    name: '共享',
    description: '供本服务器所有人使用；需要“管理服务器”权限',
  },
  'preset.use': { name: '使用', description: '把一个预设加在你的每条提示词后面' },
  'preset.use.name': {
    name: '名称',
    description: '小写英文字母、数字和连字符；在提示词里输入 --名称 来使用',
  },
  'preset.list': { name: '列表', description: '显示你的预设和这里共享的预设' },
  'preset.delete': { name: '删除', description: '删除一个预设' },
  'preset.delete.name': {
    name: '名称',
    description: '小写英文字母、数字和连字符；在提示词里输入 --名称 来使用',
  },
  'preset.delete.shared': {
    name: '共享',
    description: '供本服务器所有人使用；需要“管理服务器”权限',
  },
  privacy: { name: 'privacy', description: '机器人存储了哪些关于你的数据' },
  'privacy.export': { name: '导出', description: '把存储的与你有关的一切导出为文件' },
  'privacy.erase': { name: '清除', description: '删除存储的与你有关的一切' },
  admin: { name: 'admin', description: '本服务器的设置' },
  'admin.defaults': {
    name: '默认值',
    description: '自动加在这里的提示词后面的内容；什么都不填则显示当前设置',
  },
  'admin.defaults.version': { name: '版本', description: '提示词未指定版本时使用的模型' },
  'admin.defaults.flags': {
    name: '参数',
    description: '加在每条提示词后面的参数，例如 --no text；填 none 表示不加',
  },
  'admin.limits': {
    name: '限制',
    description: '一次最多可以提交多少；什么都不填则显示当前设置',
  },
  'admin.limits.jobs_at_once': { name: '同时任务数', description: '一次请求可以启动多少个任务' },
  'admin.limits.confirm_above': {
    name: '超价确认',
    description: '任务价格超过此值时先要求确认，例如 0.5；填 none 表示不用确认',
  },
  'admin.display': {
    name: '显示',
    description: '任务在这里的显示方式；什么都不填则显示当前设置',
  },
  'admin.display.previews': { name: '预览', description: '绘制时显示尚未完成的图片' },
  'admin.display.ping': { name: '提醒', description: '任务完成时，何时通知发起的人' },
  help: { name: '帮助', description: '怎样在这里画图' },
};

/** See `en/commands.ts`. */
export const menus: Catalogue<typeof en.menus> = {
  describe: '描述图片',
  animate: '用图片生成视频',
  cancel: '取消任务',
  report: '举报图片',
  remove: '移除图片',
};

/** See `en/commands.ts`. */
export const choices: Catalogue<typeof en.choices> = {
  speed: { relax: 'relax（慢速）', fast: 'fast（快速）', turbo: 'turbo（极速）' },
  dimensions: { portrait: '竖图（2:3）', square: '方图（1:1）', landscape: '横图（3:2）' },
  motion: { low: '低动态', high: '高动态' },
  quality: { standard: '标准（480p）', high: '高（720p）' },
  kind: {
    pictures: '图片',
    upscales: '单张图片',
    variations: '变化',
    clips: '视频',
    descriptions: '描述和精简的提示词',
    favourites: '收藏 ❤️',
    unfinished: '未完成和失败',
  },
  ping: { never: '从不', slow: '超过 2 分钟时', always: '总是' },
  none: '无',
};
