-- States of limits, as in memory: `pair.rs`, `throughput.rs`, `audience.rs` and `counters.rs` are the same arithmetic.
-- All times are whole milliseconds, which doubles hold exactly. Arguments are read in order, and so are keys.

local FOREVER = 90000000000000
local DAY = 86400000
local places = { KEYS = 0, ARGV = 0 }

local function arg()
  places.ARGV = places.ARGV + 1
  return ARGV[places.ARGV]
end

local function number()
  return tonumber(arg())
end

local function key()
  places.KEYS = places.KEYS + 1
  return KEYS[places.KEYS]
end

local call = redis.call
local facts = key()
local version = arg()
if (call('HGET', facts, 'version') or '') ~= version then
  return 'facts ' .. cjson.encode(call('HGETALL', facts))
end

-- Without a time from the caller, the server's clock counts, which all processes share. A caller's clock can stand, so
-- keys are kept longer.
local now, spare = number(), 3600000
if now < 0 then
  local time = call('TIME')
  now, spare = time[1] * 1000 + math.floor(time[2] / 1000), 1000
end
local interval, burst, burst_time, margin = number(), number(), number(), number()
local is_gcra, jitter = arg() == 'gcra', number()

local function integers(text)
  local list = {}
  for digits in string.gmatch(text or '', '%d+') do
    list[#list + 1] = tonumber(digits)
  end
  return list
end

local function set(name, list, keep)
  local text = table.concat(list, ' ')
  if keep >= FOREVER then
    call('SET', name, text)
  else
    call('SET', name, text, 'PX', keep + spare)
  end
end

-- User: a hash of pairs `p<number>`, pauses `t<number>` and `m<portfolio>`, refusals in a row `x<number>`, the key of the
-- same user under another name `=`, and the time until which it is kept `e`.

local function user_of(name)
  local linked = call('HGET', name, '=')
  while linked do
    name = string.sub(name, 1, -17) .. linked
    linked = call('HGET', name, '=')
  end
  return name
end

local function set_user(name, expires, field, text, until_time)
  expires = math.max(tonumber(expires or 0), until_time)
  call('HSET', name, field, text, 'e', expires)
  if expires >= FOREVER then
    call('PERSIST', name)
  else
    call('PEXPIRE', name, math.max(expires - now, 0) + spare)
  end
end

-- Pair: `began count lag`.

local function lag_of(pair)
  return pair[3] > 0 and pair[3] or margin
end

local function due_of(pair)
  if pair[2] == 0 then
    return pair[1] + pair[3]
  end
  return pair[1] + lag_of(pair) + interval * pair[2]
end

local function credit()
  return interval * math.max(burst - 1, 0)
end

local function pair_ready(pair, at)
  local due = due_of(pair)
  if due <= at then
    return at
  elseif is_gcra then
    return math.max(at, due - credit())
  end
  local is_burst = pair[2] >= 1 and pair[2] < math.min(burst, 255)
  local lasts = math.max(burst_time - lag_of(pair), 0)
  return is_burst and math.max(at - pair[1], 0) < lasts and at or due
end

local function pair_text(pair)
  local lag = math.min(math.ceil(pair[3] / 16), 16383) * 16
  return table.concat({ math.min(pair[1], 4398046511103), math.min(pair[2], 255), lag }, ' ')
end

local function set_pair(name, expires, from, pair)
  local text = pair_text(pair)
  set_user(name, expires, 'p' .. from, text, due_of(integers(text)))
end

-- Number: `held since rate margin changed`, and a log of the times of its messages.

local function rate_at(state, full, at)
  local since, slow = state[2], state[3]
  if slow == 0 or slow >= full then
    return full
  end
  local recovering = math.min(math.max(at - since - 60000, 0), 60000)
  return slow + math.floor((full - slow) * recovering / 60000)
end

local function span_at(state, at)
  local hours = math.floor(math.max(at - state[5], 0) / 3600000)
  return 1000 + jitter + math.max(state[4] - hours * 10, 0)
end

local function number_state(text)
  return text and integers(text) or { 0, 0, 0, 0, 0 }
end

local function set_number(name, state)
  set(name, state, state[1] >= FOREVER and FOREVER or math.max(state[1] - now, 0) + 2 * DAY)
end

local function count_message(log, last, full)
  local size = call('RPUSH', log, math.max(now, last or 0))
  -- More than the allowed number of messages is kept for a while, and what has expired leaves by the dozen.
  if size > math.min(full, 1000) + 64 and tonumber(call('LINDEX', log, 63)) < now - 1250 - jitter then
    call('LTRIM', log, 64, -1)
  end
  call('PEXPIRE', log, 1250 + jitter + spare)
end

-- Audience: a sorted set of users, each with the time of the last message, doubled, and 1 more for a user without one in
-- the day before.

local function expire_audience(name)
  call('ZREMRANGEBYSCORE', name, '-inf', (now - DAY) * 2 + 1)
end

-- Counter: `until failures`, followed by times, or by minutes with their calls.

local function drop_minutes(counter)
  local first = math.floor(now / 60000) - 61
  while counter[3] and counter[3] <= first do
    table.remove(counter, 3)
    table.remove(counter, 3)
  end
  local used = 0
  for place = 4, #counter, 2 do
    used = used + counter[place]
  end
  return used
end

local function count_minute(counter, calls)
  local minute, last = math.floor(now / 60000), #counter
  if last > 2 and counter[last - 1] >= minute then
    counter[last] = counter[last] + calls
  else
    counter[last + 1], counter[last + 2] = minute, calls
  end
end
