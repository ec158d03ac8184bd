import type { Language } from '../../../shared/fields.ts';

/** Every fixed text of the list that people walk through a warehouse with, per language. */
const en = {
  title: 'Pick list',
  changed: (moment: string) => `Last change: ${moment}`,
  more: 'More shipments stand ready than this list holds. Print it again once these have left.',
  empty: 'Nothing is to be fetched.',
  bin: 'Bin',
  item: 'Description',
  quantity: 'Quantity',
  lot: (lot: string, quantity: string) => `lot ${lot}: ${quantity}`,
  lacking: (quantity: string) => `${quantity} not to be had: what lies there has expired`,
  picked: 'Picked',
  short: 'Shipment',
  shipment: 'Shipment and order',
  shipOn: 'To leave on',
  items: 'Items',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
};

export type PickListTexts = typeof en;

const zh: PickListTexts = {
  title: '拣货单',
  changed: (moment) => `最近变动：${moment}`,
  more: '待发货单超出本清单容量，请在这些货物发出后重新打印。',
  empty: '没有需要拣取的货物。',
  bin: '货位',
  item: '货物名称',
  quantity: '数量',
  lot: (lot, quantity) => `批次 ${lot}：${quantity}`,
  lacking: (quantity) => `缺 ${quantity}：库内批次已过期`,
  picked: '已拣',
  short: '发货单',
  shipment: '发货单号及订单号',
  shipOn: '发货日',
  items: '品项数',
  page: (page, of) => `第 ${page} 页，共 ${of} 页`,
};

export const pickListTexts: Record<Language, PickListTexts> = { en, zh };
