-- States of limits, as in memory: `pair.rs`, `throughput.rs`, `audience.rs` and `counters.rs` are the same arithmetic.
-- All times are whole milliseconds, which doubles hold exactly.
--
-- version, facts  version of the facts; a hash of them
-- n:number        held, begin of the slow time, rate after it, margin, time of its change
-- l:number        times of the messages
-- p:pair          began, count, lag
-- x:pair          time of the last refusal of a pair, refusals in a row
-- t:pair, m:portfolio:user  pause of messages to a user, with refusals
-- u:user          the same user under another name
-- a:portfolio     users with the doubled times of their messages, and 1 more without a message in the day before
-- c:limit         end of a pause, failures in a row, and times, or minutes with their calls
-- paused          exists while a pause or its failures in a row do
-- alive           processes with the last times when they reported

local FOREVER = 90000000000000
local DAY = 86400000
local call = redis.call
local read, asked = 0, 8

local function arg()
  asked = asked + 1
  return ARGV[asked]
end

local function key()
  read = read + 1
  return KEYS[read]
end

local function prefix()
  return string.sub(KEYS[1], 1, -8)
end

-- The facts, if others are known by now.
local function other_facts(version)
  if (version or '') ~= ARGV[1] then
    local count = call('ZCARD', prefix() .. 'alive')
    return 'facts ' .. cjson.encode({ version or '', count, call('HGETALL', prefix() .. 'facts') })
  end
end

-- Makes all processes read the facts and their number again. A version begins with that of an empty server.
local function new_version(version)
  local time = call('TIME')
  local new = time[1] .. '.' .. time[2]
  version = (string.match(version or '', '^[^-]+') or new) .. '-' .. new
  call('SET', KEYS[1], version)
  return version
end

-- The key of a number and a user: the halves of the number's change places.
local function pair_key(from, user)
  local key = ''
  for half = 0, 1 do
    local one = tonumber(string.sub(from, 9 - 8 * half, 16 - 8 * half), 16)
    local other = tonumber(string.sub(user, 1 + 8 * half, 8 + 8 * half), 16)
    key = key .. bit.tohex(bit.bxor(one, other))
  end
  return key
end

local interval, burst, burst_time, margin = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local is_gcra, jitter = ARGV[7] == 'gcra', tonumber(ARGV[8])

-- The server's clock counts, which all processes share, unless the caller gives a time. A caller's clock can stand, so keys
-- are kept longer.
local now, spare = tonumber(ARGV[2]), 3600000
if now < 0 then
  local time = call('TIME')
  now, spare = time[1] * 1000 + math.floor(time[2] / 1000), 1000
end

local function integers(text)
  local list = {}
  for digits in string.gmatch(text or '', '%d+') do
    list[#list + 1] = tonumber(digits)
  end
  return list
end

local function set(name, text, keep)
  if keep >= FOREVER then
    call('SET', name, text)
  else
    call('SET', name, text, 'PX', math.max(keep, 0) + spare)
  end
end

local function due_of(began, count, lag)
  if count == 0 then
    return began + lag
  end
  return began + (lag > 0 and lag or margin) + interval * count
end

local function set_pair(name, began, count, lag)
  began, count = math.min(began, 4398046511103), math.min(count, 255)
  lag = lag > 0 and math.min(math.ceil(lag / 16), 16383) * 16 or 0
  set(name, began .. ' ' .. count .. ' ' .. lag, due_of(began, count, lag) - now)
end

local function rate_at(state, full, at)
  local since, slow = state[2], state[3]
  if slow == 0 or slow >= full then
    return full
  end
  local recovering = math.min(math.max(at - since - 60000, 0), 60000)
  return slow + math.floor((full - slow) * recovering / 60000)
end

local function span_at(state, at, least)
  local span = 1000 + math.max(jitter, least)
  if state[4] == 0 then
    return span
  end
  local hours = math.floor(math.max(at - state[5], 0) / 3600000)
  return span + math.max(state[4] - hours * 10, 0)
end

local STEADY = { 0, 0, 0, 0, 0 }

-- What has expired leaves the log by the dozen. The log and the users of its portfolio expire, unless there is a message in
-- the next time; that is put off with the first message of each 16 seconds.
local function count_message(log, last, full, audience)
  local size = call('RPUSH', log, math.max(now, last))
  if size > math.min(full, 1000) + 64 and tonumber(call('LINDEX', log, 63)) < now - 1250 - math.max(jitter, 250) then
    call('LTRIM', log, 64, -1)
  end
  if math.floor(now / 16384) ~= math.floor(last / 16384) then
    call('PEXPIRE', log, 60000 + jitter + spare)
    call('PEXPIRE', audience, 2 * DAY + spare)
  end
end

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
