/** Of lots: which come in, which go out, and until when they are good. */
export const lots = {
  'must be a lot number: letters, digits and . _ -, at most 40':
    '必须是批号：字母、数字及 . _ -，最多 40 个字符',
  'must name each lot once': '每个批号只能出现一次',
  'must name the lots: {sku} is kept by them': '{sku} 按批次管理，必须注明批次',
  'must be left out: the product is not kept by lots': '不能填写：该产品不按批次管理',
  'must come to {quantity}': '合计必须为 {quantity}',
  'is {day} on record of this lot': '该批次登记的有效期为 {day}',
  'is needed: the product has no shelf life on record': '为必填项：该产品未登记保质期',
  'is only for what comes in': '仅入库时填写',
  'has expired': '已过期',
  'is no lot that lies there': '该仓库中没有此批次',
  'is more than the {quantity} that lies there': '超过库存数量 {quantity}',
  'did not go out with this shipment': '未随该发货单出库',
  'is not among what is under way': '不在途中',
  'Of {sku} only {quantity} lies in lots that have not expired.': '{sku} 未过期批次的库存只有 {quantity}。',
  'More than {max} lots of one product can not lie in a warehouse.':
    '同一仓库中同一产品的批次不能超过 {max} 个。',
  'are more lots than can be booked at once: book them in parts': '批次过多，无法一次登记，请分次登记',
  'must name at most {max} products that are kept by lots': '按批次管理的产品不能超过 {max} 种',
} as const;
