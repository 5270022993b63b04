import type { Catalogue } from '../catalogue.ts';
import type * as en from '../en/commands-words.ts';

/** See `en/commands-words.ts`. */
export const wordsCommands: Catalogue<typeof en.wordsCommands> = {
  'admin.filter': { name: '过滤', description: '在这里禁止、审核或记录的词语' },
  'admin.filter.add': { name: '添加', description: '添加一条规则，或更改规则的处理方式' },
  'admin.filter.add.text': {
    name: '文字',
    description: '词、短语或正则表达式；经过伪装的词也能识别',
  },
  'admin.filter.add.action': {
    name: '处理',
    description: '如何处理含有它的文字；不填则禁止',
  },
  'admin.filter.add.kind': { name: '类型', description: '文字的含义；不填则为词或短语' },
  'admin.filter.add.except_age_restricted': {
    name: '年龄限制除外',
    description: '在年龄限制频道里不适用',
  },
  'admin.filter.remove': { name: '移除', description: '移除一条规则' },
  'admin.filter.remove.rule': { name: '规则', description: '哪一条；输入其中一部分来查找' },
  'admin.filter.list': { name: '列表', description: '显示本服务器的所有规则，只有你能看到' },
  'admin.filter.test': {
    name: '测试',
    description: '看看规则会怎样处理一段文字；不会实际执行，也不会保存',
  },
  'admin.filter.test.text': { name: '文字', description: '要测试的文字，例如一条提示词' },
  'admin.filter.import': { name: '导入', description: '从文件读取规则' },
  'admin.filter.import.file': {
    name: '文件',
    description: 'CSV、JSON，或每行一个禁止词的纯文本；最大 256 kB',
  },
  'admin.filter.import.mode': {
    name: '方式',
    description: '如何处理现有规则；不填则保留',
  },
  'admin.filter.export': { name: '导出', description: '把所有规则导出为可以再导入的文件' },
  'admin.filter.export.format': { name: '格式', description: '不填则为 CSV' },
};
