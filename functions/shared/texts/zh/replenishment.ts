/** Of low stock: how a suggestion was worked out. */
export const replenishment = {
  'Sold on {sold} of {days} working days; the newer a day, the more it counts: {velocity} {unit} a working day, spread {spread}.':
    '{days} 个工作日中有 {sold} 天售出，日期越近权重越大：日均 {velocity} {unit}，标准差 {spread}。',
  'Rarely sold, on {sold} of {days} working days and {size} {unit} at a time: {velocity} {unit} a working day, spread {spread}.':
    '销售间断，{days} 个工作日中有 {sold} 天售出，每次约 {size} {unit}：日均 {velocity} {unit}，标准差 {spread}。',
  'New, sold on {sold} of its first {days} working days: {velocity} {unit} a working day, spread taken as {spread}.':
    '新品，最初 {days} 个工作日中有 {sold} 天售出：日均 {velocity} {unit}，标准差按 {spread} 计。',
  '{count} working days with nothing to sell are left out.': '无货可售的 {count} 个工作日不计入。',
  'New goods took {days} days on average over {receipts} purchase orders, spread {spread}: {working} working days, spread {workingSpread}.':
    '根据 {receipts} 张采购单的到货，补货平均需 {days} 天，标准差 {spread}，合 {working} 个工作日，标准差 {workingSpread}。',
  'New goods take {days} days by what is on record: {working} working days.':
    '按产品及供应商资料，补货需 {days} 天，合 {working} 个工作日。',
  'Safety stock for a service level of {level} %: {z} × √({working} × {spread}² + {velocity}² × {workingSpread}²) = {safety}.':
    '服务水平 {level}% 所需安全库存：{z} × √({working} × {spread}² + {velocity}² × {workingSpread}²) = {safety}。',
  '{exact}, rounded up to {told}': '{exact}，向上取整为 {told}',
  'Reorder point: {velocity} × {working} + {safety} = {point}.':
    '再订货点：{velocity} × {working} + {safety} = {point}。',
  'Reorder point: one usual sale, {point}, since {velocity} × {working} + {safety} would be less.':
    '再订货点：取一次通常销量 {point}，因 {velocity} × {working} + {safety} 不足此数。',
  'Available are {available} and on the way {incoming}, which is not more than that.':
    '可用 {available}，在途 {incoming}，合计未超过再订货点。',
  'What is available lasts {cover} working days, until {day}.':
    '可用库存可维持 {cover} 个工作日，至 {day} 用尽。',
  'Nothing is available, and {incoming} on the way is not more than that.':
    '已无可用库存，在途 {incoming} 未超过再订货点。',
  'To order: {point} + {velocity} × {ahead} working days ahead − {available} − {incoming} = {wanted}.':
    '需订购：{point} + {velocity} × {ahead} 个工作日 − {available} − {incoming} = {wanted}。',
  'Nothing is available, and orders lack {lacking}, reserved of goods that have expired since; {incoming} on the way is not more than both.':
    '已无可用库存，且订单所预留的货品中有 {lacking} 已过期、尚缺；在途 {incoming} 未超过两者之和。',
  'To order: {point} + {velocity} × {ahead} working days ahead − {available} − {incoming} + {lacking} = {wanted}.':
    '需订购：{point} + {velocity} × {ahead} 个工作日 − {available} − {incoming} + {lacking} = {wanted}。',
  'With a minimum of {minimum} and in multiples of {multiple} that makes {suggested}.':
    '按最小订购量 {minimum}、订购倍数 {multiple}，即 {suggested}。',
  'With a minimum of {minimum} that makes {suggested}.': '按最小订购量 {minimum}，即 {suggested}。',
  'In multiples of {multiple} that makes {suggested}.': '按订购倍数 {multiple}，即 {suggested}。',

  '{from} can spare {spare}: the lesser of {available} − {point}, its reorder point, and {available} + {incoming} on the way − {target}, that with its own cover.':
    '{from} 可调出 {spare}：取 {available} − {point}（其再订货点）与 {available} + 在途 {incoming} − {target}（再订货点加其自身备货）中的较小者。',
  '{from} sells none of it and can spare all of its {available}.':
    '{from} 不销售该货品，{available} 均可调出。',
  '{exact}, rounded down to {told}': '{exact}，向下取整为 {told}',
  '{quantity} {unit} of that come here.': '其中 {quantity} {unit} 调来此仓。',
  'As {given} of that go where it is more urgent, {left} are left; {quantity} {unit} come here.':
    '其中 {given} 调往更紧急的仓库，余 {left}；{quantity} {unit} 调来此仓。',
  'With {moved} from there it has {reached}, more than its reorder point: nothing is to be ordered.':
    '调来 {moved} 后共有 {reached}，高于再订货点，无需订购。',
  'To order beyond that: {wanted} − {moved} = {left}.': '此外需订购：{wanted} − {moved} = {left}。',

  'need not be ordered: other warehouses can send {quantity}': '无需订购：其他仓库可调来 {quantity}',
  'is more than the {quantity} that can be sent': '超过可调出的 {quantity}',
  'is sent from where another warehouse of this call gets it: ask for it by itself':
    '本次请求中，另一仓库已从同一仓库调入该货品：请单独请求',
  'is to be ordered: no other warehouse can spare it': '应订购：其他仓库均无余量可调',
  'is not low: {available} available, {incoming} on the way': '库存不低：可用 {available}，在途 {incoming}',
} as const;
