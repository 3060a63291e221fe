-- Makes changes in order. Changed facts get a new version, so that no process decides with the earlier ones.

read = 2
local version = call('GET', KEYS[1])
local others = other_facts(version)
if others then
  return others
end
local name_of, reply = prefix(), 'changed '

local function number()
  return tonumber(arg())
end

-- The key under which a user is kept.
local function user_of(user)
  local linked = call('GET', name_of .. 'u:' .. user)
  while linked do
    user = linked
    linked = call('GET', name_of .. 'u:' .. user)
  end
  return user
end

local function of_pair(kind, from, user)
  return name_of .. kind .. ':' .. pair_key(from, user)
end

-- Lets decisions look for pauses.
local function pause_something(keep)
  local left = call('PTTL', KEYS[2])
  if left ~= -1 and left < keep + spare then
    set(KEYS[2], '1', keep)
  end
end

local function counter_of(name)
  local text = call('GET', name)
  return text and integers(text)
end

-- Writes a counter, and keeps it at least as long as before, and for 8 days after its pause: until then, pauses are in a row.
local function set_counter(name, counter, is_kept)
  local left = call('PTTL', name)
  local keep = math.max(left, counter[1] >= FOREVER and FOREVER or math.max(counter[1] - now, 0) + 8 * DAY)
  set(name, table.concat(counter, ' '), (is_kept or left == -1) and FOREVER or keep)
end

local function pause_until(failures, asked_for, first, longest)
  return math.min(now + math.max(asked_for, math.min(first * 2 ^ math.min(failures - 1, 32), longest)), FOREVER)
end

local function number_state(name)
  local text = call('GET', name)
  return text and integers(text) or { 0, 0, 0, 0, 0 }
end

local function set_number(name, state)
  local keep = state[1] >= FOREVER and FOREVER or math.max(state[1] - now, 0) + 2 * DAY
  set(name, table.concat(state, ' '), keep)
end

local function pair_of(name)
  local text = call('GET', name)
  return text and integers(text) or nil
end

local function merged(one, other)
  local first, last = one, other
  if one[1] > other[1] then
    first, last = other, one
  end
  if first[2] == 0 or last[2] == 0 then
    return due_of(unpack(first)) > due_of(unpack(last)) and first or last
  end
  local count = first[2] + last[2]
  local due = due_of(first[1], count, first[3])
  if due <= due_of(unpack(last)) then
    return last
  elseif count <= 255 then
    return { first[1], count, first[3] }
  end
  local lag = first[3] > 0 and first[3] or margin
  return { math.max(due - interval * 255 - lag, 0), 255, first[3] }
end

-- Keeps the debt at least until a time. A burst ends with it.
local function pause_pair(from, user, until_time)
  local name = of_pair('p', from, user)
  local held = is_gcra and until_time + interval * math.max(burst - 1, 0) or until_time
  local pair = pair_of(name)
  set_pair(name, pair and math.max(due_of(unpack(pair)), held) or held, 0, 0)
end

-- Counts a user for a message at a time, if no later one is known.
local function move_user(name, user, at)
  local known = call('ZSCORE', name, user)
  if not known or math.floor(known / 2) < at then
    call('ZADD', name, at * 2 + (known and 0 or 1), user)
  end
  call('PEXPIRE', name, 2 * DAY + spare)
end

local changes = {}

function changes.fact()
  local name, value = arg(), arg()
  call('HSET', name_of .. 'facts', name, value)
  version = new_version(version)
end

-- Moves the users of a number or WABA to its portfolio.
function changes.join()
  local before, name = key(), key()
  local users = call('ZRANGE', before, 0, -1, 'WITHSCORES')
  for place = 1, #users, 2 do
    move_user(name, users[place], math.floor(users[place + 1] / 2))
  end
end

function changes.received()
  local log, audience, full = key(), key(), number()
  count_message(log, tonumber(call('LINDEX', log, -1) or 0), full, audience)
end

function changes.slow()
  local name, departed, full = key(), number(), number()
  local state = number_state(name)
  if state[3] > 0 and departed <= state[2] then
    return
  end
  local rate = math.max(math.floor(rate_at(state, full, now) / 2), 1)
  local learned = math.min(span_at(state, now, 0) - 1000 - jitter + 25, 250)
  set_number(name, { math.max(state[1], now + 1000), now, rate, learned, now })
end

function changes.hold()
  local name, until_time = key(), number()
  local state = number_state(name)
  state[1] = math.max(state[1], until_time)
  set_number(name, state)
end

function changes.answered()
  local from, user, departed = arg(), user_of(arg()), number()
  local name = of_pair('p', from, user)
  local pair = pair_of(name)
  if pair and pair[3] == 0 and pair[1] == (pair[2] == 0 and departed + interval or departed) then
    set_pair(name, pair[1], pair[2], math.max(now - departed, 0))
  end
end

function changes.accepted()
  local from, user = arg(), user_of(arg())
  call('DEL', of_pair('x', from, user))
end

-- Pauses a pair for the stated time, or for longer and longer times.
function changes.refused()
  local from, user = arg(), user_of(arg())
  local delays = { number(), number(), number(), number(), number(), number() }
  local name = of_pair('x', from, user)
  local known = integers(call('GET', name) or nil)
  local refusals = known[1] and known[1] + DAY > now and known[2] or 0
  set(name, now .. ' ' .. math.min(refusals + 1, 255), DAY)
  pause_pair(from, user, now + delays[math.min(refusals, 5) + 1])
end

changes['pause pair'] = function()
  local from, user, until_time = arg(), user_of(arg()), number()
  pause_pair(from, user, until_time)
end

changes['pause user'] = function()
  local kind, owner, user, asked_for, first, longest = arg(), arg(), user_of(arg()), number(), number(), number()
  local name = kind == 't' and of_pair(kind, owner, user) or name_of .. 'm:' .. owner .. ':' .. user
  local known = integers(call('GET', name) or nil)
  if not known[1] or known[1] + DAY <= now then
    known = { 0, 0 }
  end
  local refusals = known[2] + 1
  local until_time = math.max(known[1], pause_until(refusals, asked_for, first, longest))
  local keep = until_time >= FOREVER and FOREVER or until_time - now + DAY
  set(name, until_time .. ' ' .. math.min(refusals, 255), keep)
  pause_something(keep)
end

-- Links two names of a user, and their debts. Names that a webhook contains are linked while one of them has debt.
function changes.link()
  local one, other, is_learned, audiences, numbers = user_of(arg()), user_of(arg()), arg() == '1', number(), number()
  local kept, gone = one, other
  if other < one then
    kept, gone = other, one
  end
  local lists = {}
  for place = 1, audiences do
    lists[place] = key()
  end
  local known, moved, owes = {}, {}, false
  for _ = 1, numbers do
    local from = arg()
    known[from], moved[from] = pair_of(of_pair('p', from, kept)), pair_of(of_pair('p', from, gone))
    for _, pair in pairs({ known[from], moved[from] }) do
      owes = owes or due_of(unpack(pair)) > now
    end
  end
  if kept == gone or is_learned and not owes then
    return
  end
  for from, pair in pairs(moved) do
    set_pair(of_pair('p', from, kept), unpack(known[from] and merged(known[from], pair) or pair))
    call('DEL', of_pair('p', from, gone))
  end
  set(name_of .. 'u:' .. gone, kept, is_learned and 30 * DAY or FOREVER)
  for _, name in ipairs(lists) do
    local moved = call('ZSCORE', name, gone)
    if moved then
      call('ZREM', name, gone)
      move_user(name, kept, math.floor(moved / 2))
    end
  end
end

changes['take back'] = function()
  local audience, user, departed = key(), user_of(arg()), number()
  if tonumber(call('ZSCORE', audience, user) or 0) == departed * 2 + 1 then
    call('ZREM', audience, user)
  end
end

function changes.pause()
  local name, asked_for, first, longest, is_kept = key(), number(), number(), number(), arg() == '1'
  local counter = counter_of(name) or { 0, 0 }
  counter[2] = counter[2] + 1
  counter[1] = math.max(counter[1], pause_until(counter[2], asked_for, first, longest))
  set_counter(name, counter, is_kept)
  pause_something(counter[1] >= FOREVER and FOREVER or counter[1] - now + 8 * DAY)
end

-- Ends the failures in a row of these limits. Most calls have none.
function changes.succeeded()
  local names = {}
  for place = 1, number() do
    names[place] = key()
  end
  if not call('GET', KEYS[2]) then
    return
  end
  for place, text in ipairs(call('MGET', unpack(names))) do
    local counter = text and integers(text)
    if counter and counter[2] > 0 then
      counter[2] = 0
      call('SET', names[place], table.concat(counter, ' '), 'KEEPTTL')
    end
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
  set(name, table.concat(counter_of(name) or { 0, 0 }, ' '), FOREVER)
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

-- What a process allowed while the server was lost: debts, of which the later one counts, and users in a day.

changes['merge pair'] = function()
  local name, began, count, lag = key(), number(), number(), number()
  local pair = pair_of(name)
  if not pair or due_of(unpack(pair)) < due_of(began, count, lag) then
    set_pair(name, began, count, lag)
  end
end

changes['merge user'] = function()
  local audience, user, at = key(), user_of(arg()), number()
  move_user(audience, user, at)
end

-- The first process after an outage holds the numbers from which others may have sent, until they have noticed its end and
-- what they sent has left the logs.
function changes.resume()
  local count = number()
  local is_first = count > 0 and call('SET', name_of .. 'resumed', '1', 'NX', 'PX', 3000)
  reply = 'resumed '
  for _ = 1, count do
    local name = key()
    if is_first then
      local state = number_state(name)
      state[1] = math.max(state[1], now + 2250 + jitter)
      set_number(name, state)
    end
  end
end

while asked < #ARGV do
  changes[arg()]()
end
return reply .. (version or '') .. ' ' .. now
