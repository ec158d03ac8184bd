/** Kinds of things and their states, as they stand in the middle of a sentence. */
export const words = {
  customer: '客户',
  product: '产品',
  order: '订单',
  'purchase order': '采购单',
  transfer: '调拨单',
  shipment: '发货单',
  invoice: '发票',
  payment: '收款',
  operation: '导入任务',
  mail: '邮件',
  resource: '资源',

  placed: '已下单',
  reviewing: '审核中',
  confirmed: '已确认',
  delivered: '已送达',
  settled: '已结清',
  rejected: '已拒绝',
  cancelling: '取消中',
  cancelled: '已取消',
  parked: '已挂起',

  draft: '为草稿',
  sent: '已发出',
  'partly-received': '已部分入库',
  received: '已入库',

  created: '已创建',
  dispatched: '已发运',
  'in-transit': '运输中',
  'out-for-delivery': '派送中',
  exception: '运输异常',
  returned: '已退回',
  void: '已作废',

  closed: '已关闭',
} as const;
