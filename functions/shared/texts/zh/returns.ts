/** Of what customers send back. */
export const returns = {
  'needs either this or orderId': '必须且只能指定 shipmentId 或 orderId 之一',
  'is no shipment': '发货单不存在',
  'is no order': '订单不存在',
  'No delivered shipment of this order has all of that to return: name one shipment after another.':
    '该订单没有一张已送达的发货单包含全部可退货物，请逐张指定发货单。',
  'This shipment is {status}; only what was delivered can be returned.':
    '发货单{status}，只有已送达的货物才能退货。',
  'is not among these goods': '不在可处理的货物中',
  'is more than there is of it': '超过可处理的数量',
  'This return is {status}.': '退货单{status}。',
  'Nothing of this return waits to be inspected.': '该退货单没有待检验的货物。',
  'must say what becomes of it': '必须注明重新入库或报废的数量',
  'is needed for what is scrapped': '报废时为必填项',
  'This return has come and been looked at in {max} parts already.':
    '该退货单的收货或检验次数已达上限 {max} 次。',
  'This shipment is not invoiced yet: try again in a moment.': '该发货单尚未开票，请稍后重试。',
  'This order is invoiced when the month is over: what came back is credited then.':
    '该订单按月结开票，退回的货物届时再冲减。',
  'This order is invoiced once all of it has left: what came back is credited then.':
    '该订单在全部发货后统一开票，退回的货物届时再贷记。',
} as const;
