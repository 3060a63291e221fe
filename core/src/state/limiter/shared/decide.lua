-- Decides calls one after the other: each is counted if all its limits allow it. The reply is the time, the number of
-- processes, and for each call the place of the limit that refuses it and the time to wait, or two zeros, and the number of
-- users in a day, if it was looked up.

local reply = { now, 0 }
local paused
local free, because

local function raise(time, limit)
  if time > free then
    free, because = time, limit
  end
end

-- The first time from now on at which a message of a number fits. `last` is the time of the last one.
local function number_ready(state, log, last, full, is_paced)
  local from = math.max(now, state[1])
  -- The least margin of paced messages: 50 ms, or the time of two messages.
  local least = is_paced and math.min(math.max(math.floor(2000 / full), 50), 250) or 0
  local fitting = math.max(last + span_at(state, now, least), from)
  if fitting == from then
    return from
  end
  local seen = {}
  local function sent(count)
    seen[count] = seen[count] or call('LINDEX', log, -count) or 'none'
    return tonumber(seen[count])
  end
  local function fits(at)
    local rate, span = rate_at(state, full, at), span_at(state, at, least)
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
  if fits(from) then
    return from
  end
  while from + 1 < fitting do
    local middle = math.floor((from + fitting) / 2)
    if fits(middle) then
      fitting = middle
    else
      from = middle
    end
  end
  return fitting
end

local function pair_ready(began, count, lag, at)
  local due = due_of(began, count, lag)
  if due <= at then
    return at
  elseif is_gcra then
    return math.max(at, due - interval * math.max(burst - 1, 0))
  end
  local lasts = math.max(burst_time - (lag > 0 and lag or margin), 0)
  local is_burst = count >= 1 and count < math.min(burst, 255) and math.max(at - began, 0) < lasts
  return is_burst and at or due
end

-- The time when a user may be counted, the last time before, if it counts, and otherwise the number of users.
local function audience_ready(name, user, limit)
  local score = call('ZSCORE', name, user)
  local last = score and math.floor(score / 2)
  if last and last + DAY > now then
    return now, last
  end
  local most = limit == '' and 100000 or tonumber(limit)
  local count = call('ZCARD', name)
  if count >= most then
    count = count - call('ZREMRANGEBYSCORE', name, '-inf', (now - DAY) * 2 + 1)
  end
  if count < most or limit == '' then
    return now, nil, count
  end
  local leaves = call('ZRANGE', name, count - most, count - most, 'WITHSCORES')[2]
  return (leaves and math.floor(leaves / 2) or now) + DAY
end

-- Without a limit, no more users are counted than the highest limit allows.
local function count_user(name, user, last, count)
  if last or count < 100000 then
    call('ZADD', name, now * 2 + (last and 0 or 1), user)
  end
  if count == 0 then
    call('PEXPIRE', name, 2 * DAY + spare)
  end
end

local function counter_ready(counter, kind, limits)
  local ready = counter[1]
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
  else
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
  counter = counter or { 0, 0 }
  local keep = 7200000
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
  local held = counter[1] >= FOREVER and FOREVER or counter[1] - now + (counter[2] > 0 and 8 * DAY or 0)
  set(name, table.concat(counter, ' '), kind == 'f' and FOREVER or math.max(keep, held))
end

-- Pauses are rare: their keys are read while there are any.
local function raise_pauses(names, from, user, portfolio)
  local name = prefix()
  local counters, users = {}, {}
  for place = 1, #names, 16 do
    counters[#counters + 1] = name .. 'c:' .. string.sub(names, place, place + 15)
  end
  if user then
    users = call('MGET', name .. 't:' .. pair_key(from, user), name .. 'm:' .. portfolio .. ':' .. user)
    raise(integers(users[1])[1] or 0, 3)
    raise(portfolio ~= '' and integers(users[2])[1] or 0, 4)
  end
  return call('MGET', unpack(counters))
end

local process = arg()
while asked < #ARGV do
  free, because = now, 0
  -- The limits of counters and pauses, and for each pause its name.
  local kinds, names, counted, full, paces, from, portfolio, audience_limit = unpack(ARGV, asked + 1, asked + 8)
  asked, counted, full = asked + 8, tonumber(counted), tonumber(full)
  local is_first = read == 0
  local first = is_first and 3 or read + 1
  read = first + counted + (from ~= '' and 2 or 0)
  local states = call('MGET', unpack(KEYS, is_first and 1 or first, read))
  local offset = is_first and 2 or 0
  if is_first then
    local others = other_facts(states[1])
    if others then
      return others
    end
    paused = states[2]
    if process ~= '' then
      local alive = prefix() .. 'alive'
      local changed = call('ZADD', alive, now, process) + call('ZREMRANGEBYSCORE', alive, '-inf', now - 60000)
      if changed > 0 then
        new_version(states[1])
      end
      call('PEXPIRE', alive, 60000 + spare)
      reply[2] = call('ZCARD', alive)
    end
  end
  local log, audience, last, state
  if full > 0 then
    log, audience, state = key(), key(), states[offset + 1]
    last = tonumber(call('LINDEX', log, -1) or 0)
    raise(number_ready(state and integers(state) or STEADY, log, last, full, paces == '1'), 1)
  end
  local user, name, pair, known, count_before
  if from ~= '' then
    name, pair = KEYS[first + 2], states[offset + 3]
    local linked
    user, linked = string.sub(KEYS[first + 1], -16), states[offset + 2]
    while linked do
      user, linked = linked, call('GET', prefix() .. 'u:' .. linked)
      if not linked then
        name = prefix() .. 'p:' .. pair_key(from, user)
        pair = call('GET', name)
      end
    end
    if audience_limit ~= '-' then
      local ready
      ready, known, count_before = audience_ready(audience, user, audience_limit)
      raise(ready, 2)
    end
  end
  local counters, limits, place_of = {}, {}, {}
  local pauses = paused and raise_pauses(names, from, user, portfolio)
  if pauses or counted > 0 then
    local next_pause, next_counter = 0, 0
    local base = offset + (from ~= '' and 3 or 1)
    for place = 1, #kinds do
      local kind = string.sub(kinds, place, place)
      if kind == 'p' then
        next_pause = next_pause + 1
        raise(pauses and integers(pauses[next_pause])[1] or 0, 5 + place)
      else
        next_counter = next_counter + 1
        local list = {}
        for at = 1, kind == 'm' and 1 or 2 * tonumber(arg()) do
          list[at] = tonumber(arg())
        end
        local text = states[base + next_counter]
        local counter = text and integers(text)
        limits[next_counter], counters[next_counter], place_of[next_counter] = list, counter, kind
        if counter then
          raise(counter_ready(counter, kind, list), 5 + place)
        end
      end
    end
  end
  local began, count, lag
  if pair then
    began, count, lag = string.match(pair, '(%d+) (%d+) (%d+)')
    began, count, lag = tonumber(began), tonumber(count), tonumber(lag)
    if free < FOREVER then
      raise(pair_ready(began, count, lag, free), 5)
    end
  end
  reply[#reply + 1] = because
  reply[#reply + 1] = free >= FOREVER and -1 or free - now
  reply[#reply + 1] = count_before or -1
  if because == 0 then
    if user then
      local due = pair and math.max(due_of(began, count, lag), now) or now
      if is_gcra then
        set_pair(name, due + interval, 0, 0)
      elseif due > now then
        set_pair(name, began, count + 1, lag)
      else
        set_pair(name, now, 1, 0)
      end
    end
    if count_before or known then
      count_user(audience, user, known, count_before)
    end
    if log then
      count_message(log, last, full, audience)
    end
    for place = 1, counted do
      if place_of[place] ~= 'f' or counters[place] then
        count_call(KEYS[first + (from ~= '' and 2 or 0) + place], counters[place], place_of[place], limits[place])
      end
    end
  end
end
return table.concat(reply, ' ')
