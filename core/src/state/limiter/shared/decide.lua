-- Decides calls one after the other: each is counted if all its limits allow it. The reply is the time, the number of
-- processes, and for each call the place of the limit that refuses it with the time to wait, or two zeros.

local processes = 0
local process = arg()
if process ~= '' then
  local alive = key()
  call('ZADD', alive, now, process)
  call('ZREMRANGEBYSCORE', alive, '-inf', now - 60000)
  call('PEXPIRE', alive, 60000 + spare)
  processes = call('ZCARD', alive)
end
local reply = { now, processes }

local free, because
local function raise(time, limit)
  if time > free then
    free, because = time, limit
  end
end

-- The first time from now on at which a message of a number fits. `last` is the time of the last one.
local function number_ready(state, log, last, full, is_paced)
  local seen = {}
  local function sent(count)
    seen[count] = seen[count] or call('LINDEX', log, -count) or 'none'
    return tonumber(seen[count])
  end
  local function fits(at)
    local rate, span = rate_at(state, full, at), span_at(state, at)
    local first = sent(rate)
    if first and first + span > at then
      return false
    elseif not is_paced then
      return true
    end
    local part = math.max(math.floor(rate / 40), 1)
    first = sent(part)
    return not first or first + math.floor(span * part / rate) <= at
  end
  local fitting, refused = math.max(last + span_at(state, now), now, state[1]), math.max(now, state[1])
  if fitting == refused or fits(refused) then
    return refused
  end
  while refused + 1 < fitting do
    local middle = math.floor((refused + fitting) / 2)
    if fits(middle) then
      fitting = middle
    else
      refused = middle
    end
  end
  return fitting
end

local function audience_ready(name, user, limit)
  if limit == '' then
    return now
  end
  expire_audience(name)
  local over = call('ZCARD', name) - limit
  if over < 0 or call('ZSCORE', name, user) then
    return now
  end
  local leaves = call('ZRANGE', name, over, over, 'WITHSCORES')[2]
  return (leaves and math.floor(leaves / 2) or now) + DAY
end

local function count_user(name, user, limit)
  expire_audience(name)
  local is_known = call('ZSCORE', name, user)
  if limit == '' and not is_known and call('ZCARD', name) >= 100000 then
    return
  end
  call('ZADD', name, now * 2 + (is_known and 0 or 1), user)
  call('PEXPIRE', name, DAY + spare)
end

-- Reads the parameters of a counter: the number of calls in an hour, or windows in pairs of time and number.
local function parameters(kind)
  if kind == 'p' then
    return nil
  end
  local list = {}
  for place = 1, kind == 'm' and 1 or 2 * number() do
    list[place] = number()
  end
  return list
end

local function counter_ready(counter, kind, limits)
  local ready = counter[1] or 0
  if kind == 'm' then
    local used, limit = drop_minutes(counter), limits[1]
    if used >= limit then
      local minute = math.floor(now / 60000)
      for place = 3, #counter, 2 do
        used = math.max(used - counter[place + 1], 0)
        if used < limit then
          minute = counter[place]
          break
        end
      end
      ready = math.max(ready, (minute + 61) * 60000)
    end
  elseif kind ~= 'p' then
    for place = 1, #limits, 2 do
      local at = #counter - limits[place + 1] + 1
      if at > 2 then
        ready = math.max(ready, counter[at] + limits[place])
      end
    end
  end
  return ready
end

local function count_call(name, counter, kind, limits)
  counter[1], counter[2] = counter[1] or 0, counter[2] or 0
  local keep = 2 * 3600000
  if kind == 'm' then
    count_minute(counter, 1)
  else
    local most = 1
    for place = 1, #limits, 2 do
      keep, most = math.max(keep, limits[place]), math.max(most, limits[place + 1])
    end
    while #counter - 2 >= most do
      table.remove(counter, 3)
    end
    counter[#counter + 1] = now
  end
  local paused = counter[1] >= FOREVER and FOREVER or counter[1] - now
  local in_row = counter[2] > 0 and 8 * DAY or 0
  set(name, counter, kind == 'f' and FOREVER or math.max(keep, paused + in_row))
end

while places.ARGV < #ARGV do
  free, because = now, 0
  local kinds, full, is_paced, from = arg(), number(), arg() == '1', arg()
  local first = places.KEYS + 1
  places.KEYS = places.KEYS + 1 + #kinds
  local states = call('MGET', unpack(KEYS, first, places.KEYS))
  local log, last
  if full > 0 then
    log = key()
    last = tonumber(call('LINDEX', log, -1) or 0)
    raise(number_ready(number_state(states[1]), log, last, full, is_paced), 1)
  end
  local user, pair, expires, audience, id, limit
  if from ~= '' then
    user = key()
    local marketing, counts = arg(), arg() == '1'
    local fields
    repeat
      fields = call('HMGET', user, '=', 'e', 'p' .. from, 't' .. from, marketing)
      user = fields[1] and string.sub(user, 1, -17) .. fields[1] or user
    until not fields[1]
    if counts then
      audience, id, limit = key(), string.sub(user, -16), arg()
      raise(audience_ready(audience, id, limit), 2)
    end
    raise(integers(fields[4] or nil)[1] or 0, 3)
    raise(integers(fields[5] or nil)[1] or 0, 4)
    expires, pair = fields[2], fields[3] and integers(fields[3])
  end
  local limits, counters = {}, {}
  for place = 1, #kinds do
    local kind, text = string.sub(kinds, place, place), states[place + 1]
    limits[place] = parameters(kind)
    if text then
      counters[place] = integers(text)
      raise(counter_ready(counters[place], kind, limits[place]), 5 + place)
    end
  end
  if pair and free < FOREVER then
    raise(pair_ready(pair, free), 5)
  end
  reply[#reply + 1] = because
  reply[#reply + 1] = free >= FOREVER and -1 or free - now
  if because == 0 then
    if user then
      local due = pair and math.max(due_of(pair), now) or now
      if is_gcra then
        pair = { due + interval, 0, 0 }
      elseif due > now then
        pair[2] = pair[2] + 1
      else
        pair = { now, 1, 0 }
      end
      set_pair(user, expires, from, pair)
    end
    if audience then
      count_user(audience, id, limit)
    end
    if log then
      count_message(log, last, full)
    end
    for place, list in pairs(limits) do
      local kind = string.sub(kinds, place, place)
      if kind ~= 'f' or counters[place] then
        count_call(KEYS[first + place], counters[place] or {}, kind, list)
      end
    end
  end
end
return table.concat(reply, ' ')
