/** Of what a carrier brings back undelivered. */
export const undelivered = {
  'This shipment is {status}; only what came back undelivered can go again.':
    '发货单{status}，只有未送达而退回的货物才能重新发出。',
  'Some of this shipment was scrapped; it can only be cancelled.': '该发货单已有货物报废，只能取消订单。',
  'This shipment was on its way {max} times already.': '该发货单已发出 {max} 次，不能再发。',
  'This shipment is {status}; only what was reported to have come back is corrected.':
    '发货单{status}，只有被报为退回的货物才可更正。',
  'The warehouse has looked at this shipment: it did come back.': '仓库已检验该发货单：货物确已退回。',
  'has arrived': '已送达',
  '{number} goes with shipment {shipment}, which is under way to another customer.':
    '运单号 {number} 已用于发货单 {shipment}，该货物正在运往另一位客户。',
  'is a number that it went under before': '与先前使用的运单号相同',
  'The order of this shipment is {status}.': '该发货单的订单{status}。',
  'This shipment is {status}; only what came back undelivered is inspected.':
    '发货单{status}，只有未送达而退回的货物才需检验。',
} as const;
