-- Makes changes in order. Changed facts get a new version, so that no process decides with the earlier ones.

local function counter_of(name)
  local text = call('GET', name)
  return text and integers(text)
end

-- Writes a counter, and keeps it at least as long as before, and for 8 days after its pause: until then, pauses are in a row.
local function set_counter(name, counter, is_kept)
  local left = call('PTTL', name)
  local keep = math.max(left, counter[1] >= FOREVER and FOREVER or math.max(counter[1] - now, 0) + 8 * DAY)
  set(name, counter, (is_kept or left == -1) and FOREVER or keep)
end

local function pause_until(failures, asked, first, longest)
  return math.min(now + math.max(asked, math.min(first * 2 ^ math.min(failures - 1, 32), longest)), FOREVER)
end

local function merged(one, other)
  local first, last = one, other
  if one[1] > other[1] then
    first, last = other, one
  end
  if first[2] == 0 or last[2] == 0 then
    return due_of(first) > due_of(last) and first or last
  end
  local both = { first[1], first[2] + last[2], first[3] }
  local due = due_of(both)
  if due <= due_of(last) then
    return last
  elseif both[2] <= 255 then
    return both
  end
  return { math.max(due - interval * 255 - lag_of(first), 0), 255, first[3] }
end

-- Keeps the debt until a time, if it doesn't last longer.
local function pause_pair(user, from, until_time)
  local fields = call('HMGET', user, 'e', 'p' .. from)
  local held = { is_gcra and until_time + credit() or until_time, 0, 0 }
  local pair = fields[2] and integers(fields[2])
  if not pair or due_of(pair) < held[1] then
    set_pair(user, fields[1], from, held)
  end
end

local function link_audience(name, kept, gone)
  local moved = call('ZSCORE', name, gone)
  if not moved then
    return
  end
  call('ZREM', name, gone)
  local at, known = math.floor(moved / 2), call('ZSCORE', name, kept)
  if not known or math.floor(known / 2) < at then
    call('ZADD', name, at * 2 + (known and 0 or 1), kept)
  end
end

local function fields_of(name)
  local flat, fields = call('HGETALL', name), {}
  for place = 1, #flat, 2 do
    fields[flat[place]] = flat[place + 1]
  end
  return fields
end

local function owes(fields)
  for field, text in pairs(fields) do
    if string.sub(field, 1, 1) == 'p' and due_of(integers(text)) > now then
      return true
    end
  end
  return false
end

local changes = {}

function changes.fact()
  local name, value = arg(), arg()
  local time = call('TIME')
  version = time[1] .. '.' .. time[2]
  call('HSET', facts, name, value, 'version', version)
end

-- Moves the users of a number or WABA to its portfolio.
function changes.join()
  local before, name = key(), key()
  local users = call('ZRANGE', before, 0, -1, 'WITHSCORES')
  for place = 1, #users, 2 do
    local user, score = users[place], users[place + 1]
    local known, at = call('ZSCORE', name, user), math.floor(score / 2)
    if not known or math.floor(known / 2) < at then
      call('ZADD', name, at * 2 + (known and 0 or 1), user)
    end
  end
  call('PEXPIRE', name, DAY + spare)
end

function changes.received()
  local log, full = key(), number()
  count_message(log, tonumber(call('LINDEX', log, -1) or 0), full)
end

function changes.slow()
  local name, departed, full = key(), number(), number()
  local state = number_state(call('GET', name))
  if state[3] > 0 and departed <= state[2] then
    return
  end
  local rate = math.max(math.floor(rate_at(state, full, now) / 2), 1)
  local learned = math.min(span_at(state, now) - 1000 - jitter + 25, 250)
  set_number(name, { math.max(state[1], now + 1000), now, rate, learned, now })
end

function changes.hold()
  local name, until_time = key(), number()
  local state = number_state(call('GET', name))
  state[1] = math.max(state[1], until_time)
  set_number(name, state)
end

function changes.answered()
  local user, from, departed = user_of(key()), arg(), number()
  local fields = call('HMGET', user, 'e', 'p' .. from)
  local pair = fields[2] and integers(fields[2])
  if not pair or pair[3] > 0 then
    return
  end
  if pair[1] == (pair[2] == 0 and departed + interval or departed) then
    pair[3] = math.max(now - departed, 0)
    set_pair(user, fields[1], from, pair)
  end
end

function changes.accepted()
  local user, from = user_of(key()), arg()
  call('HDEL', user, 'x' .. from)
end

-- Pauses a pair for the stated time, or for longer and longer times.
function changes.refused()
  local user, from = user_of(key()), arg()
  local delays = { number(), number(), number(), number(), number(), number() }
  local fields = call('HMGET', user, 'e', 'x' .. from)
  local known = integers(fields[2] or nil)
  local refusals = known[1] and known[1] + DAY > now and known[2] or 0
  set_user(user, fields[1], 'x' .. from, now .. ' ' .. math.min(refusals + 1, 255), now + DAY)
  pause_pair(user, from, now + delays[math.min(refusals, 5) + 1])
end

changes['pause pair'] = function()
  local user, from, until_time = user_of(key()), arg(), number()
  pause_pair(user, from, until_time)
end

changes['pause user'] = function()
  local user, field, asked, first, longest = user_of(key()), arg(), number(), number(), number()
  local fields = call('HMGET', user, 'e', field)
  local known = integers(fields[2] or nil)
  if not known[1] or known[1] + DAY <= now then
    known = { 0, 0 }
  end
  local refusals = known[2] + 1
  local until_time = math.max(known[1], pause_until(refusals, asked, first, longest))
  set_user(user, fields[1], field, until_time .. ' ' .. math.min(refusals, 255), until_time + DAY)
end

-- Links two names of a user, and their debts. Names that a webhook contains are linked while one of them has debt.
function changes.link()
  local one, other, is_learned, audiences = user_of(key()), user_of(key()), arg() == '1', number()
  local kept, gone = one, other
  if other < one then
    kept, gone = other, one
  end
  local keys = {}
  for place = 1, audiences do
    keys[place] = key()
  end
  if kept == gone then
    return
  end
  local fields, moved = fields_of(kept), fields_of(gone)
  if is_learned and not owes(fields) and not owes(moved) then
    return
  end
  call('DEL', gone)
  call('HSET', gone, '=', string.sub(kept, -16))
  if is_learned then
    call('PEXPIRE', gone, 30 * DAY)
  end
  for field, text in pairs(moved) do
    if string.sub(field, 1, 1) == 'p' then
      local pair = integers(text)
      pair = fields[field] and merged(integers(fields[field]), pair) or pair
      set_pair(kept, call('HGET', kept, 'e'), string.sub(field, 2), pair)
    end
  end
  for _, name in ipairs(keys) do
    link_audience(name, string.sub(kept, -16), string.sub(gone, -16))
  end
end

changes['take back'] = function()
  local audience, user, departed = key(), user_of(key()), number()
  user = string.sub(user, -16)
  if tonumber(call('ZSCORE', audience, user) or 0) == departed * 2 + 1 then
    call('ZREM', audience, user)
  end
end

function changes.pause()
  local name, asked, first, longest, is_kept = key(), number(), number(), number(), arg() == '1'
  local counter = counter_of(name) or { 0, 0 }
  counter[2] = counter[2] + 1
  counter[1] = math.max(counter[1], pause_until(counter[2], asked, first, longest))
  set_counter(name, counter, is_kept)
end

function changes.succeeded()
  local name = key()
  local counter = counter_of(name)
  if counter and counter[2] > 0 then
    counter[2] = 0
    call('SET', name, table.concat(counter, ' '), 'KEEPTTL')
  end
end

function changes.clear()
  local name, with_times, is_kept = key(), arg() == '1', arg() == '1'
  local counter = counter_of(name)
  if counter then
    counter[1], counter[2] = 0, 0
    counter = with_times and { 0, 0 } or counter
    call('PEXPIRE', name, 31 * DAY)
    set_counter(name, counter, is_kept)
  end
end

function changes.begin()
  local name = key()
  set(name, counter_of(name) or { 0, 0 }, FOREVER)
end

function changes.remove()
  call('DEL', key())
end

function changes.raise()
  local name, reported = key(), number()
  local counter = counter_of(name) or { 0, 0 }
  local missing = reported - drop_minutes(counter)
  if missing > 0 then
    count_minute(counter, missing)
    set_counter(name, counter, false)
  end
end

while places.ARGV < #ARGV do
  changes[arg()]()
end
return 'changed ' .. version .. ' ' .. now
