/** Of customers, products, stock, purchasing, shipments and money. */
export const documents = {
  'No structured invoice can be made: its buyer has no address on it.':
    '无法生成结构化发票：发票上没有买方地址。',
  'is no customer': '客户不存在',
  'is a customer that no longer orders': '该客户已停用，不能下单',
  "must be the customer's currency, {currency}": '必须与客户币种一致：{currency}',
  'Something else has the reference {reference}.': '引用号 {reference} 已被其他记录使用。',
  'is in use': '已被使用',
  'This purchase order is {status}; only a draft can go to another supplier.':
    '采购单{status}，只有草稿才能改换供应商。',
  'is not on record for {sku}: name a price for it in lines': '未登记供应 {sku}：请在 lines 中给出其价格',
  'There is a product {sku} already.': '产品 {sku} 已存在。',
  'is no product': '产品不存在',

  'is itself made of {sku}': '其本身由 {sku} 制成',
  'lead to more than {count} products': '涉及的产品超过 {count} 种',

  'must be positive for an opening': '期初数量必须为正数',
  'must be negative for scrap': '报废数量必须为负数',
  'There is a bank transaction of this account, day and reference already.':
    '该账户在该日已有此参考号的银行交易。',
  'is before {first}': '早于 {first}',
  'is in the future': '晚于当前时间',
  '{quantity} has more decimals than {sku} is kept in': '{quantity} 的小数位数超过 {sku} 的库存精度',
  '{sku} has stock records in {warehouse} already; adjust it instead.':
    '{sku} 在仓库 {warehouse} 已有库存记录，请改用库存调整。',
  'So much is not available: what is reserved for orders can not be taken away.':
    '可用库存不足：已为订单预留的库存不能调出。',
  'No more than {quantity} of {sku} can be given from there.': '{sku} 在该处最多可调配 {quantity}。',
  'The order that gets them waits for no more than {quantity} of {sku} from elsewhere.':
    '接收订单等待从别处到货的 {sku} 只有 {quantity}。',
  'Order {order} waits for no goods.': '订单 {order} 没有在等待到货。',
  'Order {order} is {status}; it gives nothing.': '订单 {order} {status}，不能调出货物。',
  'Order {order} takes nothing that is short, so it gives nothing.':
    '订单 {order} 不接受缺货，因此不能调出货物。',
  'Order {order} goes whole, and some of it has left.': '订单 {order} 须整单发货，且部分已发出。',
  'Order {order} has packed what it would give: unpack it first.':
    '订单 {order} 要调出的货物已装箱，请先拆箱。',
  'goes whole with more products than can be moved at once': '须整单发货，产品数超过一次可调配的上限',
  'needs fromOrderId': '需同时给出 fromOrderId',
  'So many orders wait for purchase order {purchaseOrder} that no other can take a place there.':
    '等待采购单 {purchaseOrder} 的订单过多，无法再加入其他订单。',
  'This lies in more places than stock can be kept in at once: keep it in parts.':
    '货品分布的库位过多，无法一次预留：请分次预留。',
  'This reservation is {status}.': '该库存预留{status}。',
  'must not be after {last}': '不得晚于 {last}',
  'is no reservation': '库存预留不存在',
  'is no order': '订单不存在',
  'must be another order': '必须是另一订单',
  'This purchase order is {status}; only a draft can be sent, or one whose mail came back.':
    '采购单{status}，只有草稿或邮件被退回的采购单才能发出。',
  'This purchase order is {status}; only a draft can be approved.': '采购单{status}，只有草稿才能审批。',
  'This purchase order is {status}; nothing of it is expected.': '采购单{status}，已无待到货物。',
  'This purchase order is expected on {day}, which is over; say first when it is expected now.':
    '采购单预计到货日 {day} 已过，请先更新预计到货日。',
  'This purchase order is {status}; only of a draft quantities and prices can be changed.':
    '采购单{status}，只有草稿才能修改数量和价格。',
  'must be said where there is a unit': '填写单位时必须填写数量',
  'are more than this purchase order takes: order them by themselves': '超过该采购单可容纳的行数，请另行下单',
  'is no supplier': '供应商不存在',
  'must be left out: it is made in our own works': '不能填写：由自有工厂生产',
  'is not made in our own works': '不由自有工厂生产',
  'is made in our own works: name the supplier that is to bring it': '由自有工厂生产：请注明供货的供应商',
  'comes from elsewhere than the rest: order it by itself, or name the supplier':
    '来源与其他行不同：请单独下单，或注明供应商',
  'must be said: the one on record is not of this supplier': '必须填写：登记的价格不是该供应商的',
  'is less than the {quantity} that orders wait for': '少于订单等待的数量 {quantity}',
  'This purchase order is approved already.': '该采购单已审批。',
  'is email, and this supplier has no e-mail address on record; give it one, or say how it was told':
    '为 email，但该供应商未登记电子邮箱；请先登记邮箱，或注明采购单以何种方式送达',
  'is in {currency}, in which there is no limit': '以 {currency} 计价，而该币种未设限额',
  'is above the limit': '金额超过限额',
  'has a line without a price': '有未标价的行',
  'This purchase order {why}; somebody has to approve it first.': '采购单{why}，须先审批。',
  'This purchase order {why}; another person than who approved it sends it.':
    '采购单{why}，审批人与发出人不能是同一人。',
  'This purchase order is {status}; nothing of it is to come.': '采购单{status}，已无待交货物。',
  'This purchase order is {status}; book the goods as an adjustment.':
    '采购单{status}，请以库存调整方式登记货物。',
  'is more than the {rest} still to come and {percent} percent of what was ordered':
    '超过未到数量 {rest} 加上订购数量的 {percent}%',
  'For so much {quantity} of {sku} is needed, and not all of it is there.':
    '生产这么多需要 {quantity} 的 {sku}，库存不足。',
  'is not on this purchase order': '不在该采购单中',
  'is only for what is delivered again': '仅用于重新交付的货物',
  'This is made in our own works: what is wrong of it is scrapped or adjusted.':
    '该货物由自有工厂生产：有问题的请报废或调整库存。',
  'This purchase order is closed: nothing of it is delivered again.': '采购单已关闭，不会重新交付。',
  'is more than the {quantity} that came in by this purchase order and has not gone back':
    '超过该采购单已到货且未退回的数量 {quantity}',
  'must be left out: no stock moves': '不能填写：库存不变动',

  'must lie between the beginning of the count and now': '必须介于盘点开始时间与当前时间之间',
  'is not to be counted': '不在盘点范围内',
  'Not all of this count has been counted.': '该盘点单尚未全部清点。',
  'Somebody else than who counted must decide about it.': '必须由清点人以外的人员审批。',
  '{sku} was counted and corrected since: count it anew.': '{sku} 此后已盘点并调整过：请重新盘点。',
  '{sku} was counted {max} times: discard this count.': '{sku} 已盘点 {max} 次：请作废本次盘点。',
  'This count is {status}.': '盘点单{status}。',
  'This adjustment is {status}.': '库存调整单{status}。',
  'Somebody else than who asked for it must agree to it.': '必须由申请人以外的人员审批。',

  'is where the goods are': '与调出仓库相同',
  'must name what arrived': '必须注明到货内容',
  'is not on this transfer': '不在该调拨单中',
  'is more than is on the way': '超过在途数量',
  'This transfer is {status}; nothing of it is on the way.': '调拨单{status}，已无在途货物。',

  "This shipment is {status}; it can't be dispatched.": '发货单{status}，不能发运。',
  "This shipment is {status}; it can't be packed.": '发货单{status}，不能再装箱。',
  'must have at most {max} lines together': '合计不能超过 {max} 行',
  'is not the number of a parcel of this shipment': '不是该发货单包裹的运单号',
  'This shipment is void; nothing goes out with it.': '发货单已作废，不再发货。',
  'is named already': '已重复指定',
  'is the number of another parcel': '与另一包裹的运单号相同',
  'is not on this shipment': '不在该发货单中',
  'is more than the {rest} left to pack': '超过待装箱数量 {rest}',
  'is more than the {rest} on this shipment': '超过发货单数量 {rest}',
  'must be left out, since this order goes whole': '不得填写：该订单须整单发货',
  'must name all that is in its parcels': '必须包含已装箱的全部货物',
  'This shipment is {status}; nothing of it is to be fetched.': '发货单{status}，已无待拣货物。',
  'Its parcels hold what is missing: pack it anew first.': '缺少的货物已装箱：请先重新装箱。',
  'are more changes of stock than can be booked at once': '涉及的库存过多，无法一次登记',
  'So much is reserved for orders: report the shortage at the shipments that the pick list names, and count anew.':
    '这部分库存已为订单预留：请在拣货单所列的发货单上报告缺货，然后重新盘点。',
  'must be left out until all is packed': '全部装箱后才能填写',
  'is needed: the catalog has no weight of {sku}': '为必填项：产品目录中没有 {sku} 的重量',
  "This shipment is {status}; it can't be voided.": '发货单{status}，不能作废。',
  'This shipment is {status}; it has no tracking yet.': '发货单{status}，尚无物流跟踪。',

  'add up to more than the amount': '合计超过收款金额',
  'reach more than {max} documents': '涉及的单据超过 {max} 张',
  'is no invoice of this customer': '不是该客户的发票',
  'is no order of this customer': '不是该客户的订单',
  'is more than is open': '超过未付金额',
  'is more than is open on this order, which has ended': '该订单已结束，金额超过其未付金额',
  'is in {actual}, the payment in {wanted}': '币种为 {actual}，收款币种为 {wanted}',
  'A payment of another amount or day has this reference.': '该参考号已用于另一笔金额或日期不同的收款。',
  'is on record as {payment}': '已登记为 {payment}',
  'is the unit that stock is kept in': '是库存计量单位',
  '{quantity} × {factor} {unit} is too large or has more than three decimals':
    '{quantity} × {factor} {unit} 数值过大，或小数超过三位',
} as const;
