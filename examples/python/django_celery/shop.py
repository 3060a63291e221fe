"""A shop's bot with Django and Celery: the view stores events and answers, a task handles each event and marks it as done.

    pip install wabakit django "celery[redis]"
    python shop.py migrate
    python shop.py runserver 8000
    celery --app shop worker --beat

Environment: WHATSAPP_TOKEN, PHONE_NUMBER_ID, APP_SECRET, VERIFY_TOKEN, and optionally WHATSAPP_URL (such as the sandbox),
REDIS_URL, DATABASE and RETRY_AFTER (seconds).
"""

import os
import sys
import time

import django
from celery import Celery
from django.conf import settings
from django.core.management import execute_from_command_line
from django.db import connection
from django.http import HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from wabakit import Webhooks, WhatsApp, event_from_json
from wabakit.filters import has

RETRY_AFTER = float(os.environ.get("RETRY_AFTER", "300"))

if not settings.configured:
    settings.configure(
        ROOT_URLCONF=__name__,
        ALLOWED_HOSTS=["*"],
        SECRET_KEY="only for this example",
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ.get("DATABASE", "shop.db")}},
    )
    django.setup()

celery = Celery("shop", broker=os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/0"))
celery.conf.update(
    # A task whose worker ends is delivered again.
    task_acks_late=True,
    task_ignore_result=True,
    beat_schedule={"again": {"task": "shop.again", "schedule": RETRY_AFTER}},
)

hooks = Webhooks(app_secret=os.environ["APP_SECRET"], verify_token=os.environ["VERIFY_TOKEN"])


def client():
    """Returns the client of this process."""
    global wa
    if wa is None:
        known = {"phone_number_id": os.environ["PHONE_NUMBER_ID"], "base_url": os.environ.get("WHATSAPP_URL")}
        wa = WhatsApp(token=os.environ["WHATSAPP_TOKEN"], **known)
    return wa


wa = None


@hooks.store
def store(events):
    """Stores events in the inbox. Returns the new ones, which the view passes to tasks."""
    with connection.cursor() as cursor:
        new = []
        for event in events:
            insert = "insert or ignore into inbox (key, event, at) values (%s, %s, %s)"
            cursor.execute(insert, (event.key, event.to_json(), time.time()))
            new += [event] if cursor.rowcount else []
        return new


@hooks.done
def done(event):
    with connection.cursor() as cursor:
        cursor.execute("update inbox set done = 1 where key = %s", (event.key,))


@hooks.on("message", has("text"))
def answer(event):
    client().reply(event, text={"body": f"You said {event.data.text.body}"}, quote=True)


@csrf_exempt
def webhooks(request):
    query, signature = request.META["QUERY_STRING"], request.headers.get("X-Hub-Signature-256")
    answer = hooks.receive(request.method, query, signature, request.body)
    for event in answer.events:
        handle.delay(event.key)
    return HttpResponse(answer.text, status=answer.status, headers=answer.headers)


urlpatterns = [path("webhooks", webhooks)]


@celery.task(name="shop.handle")
def handle(key):
    """Handles an event that isn't done yet."""
    with connection.cursor() as cursor:
        cursor.execute("select event from inbox where key = %s and not done", (key,))
        for (event,) in cursor.fetchall():
            hooks.dispatch([event_from_json(event)])


@celery.task(name="shop.again")
def again():
    """Handles again what isn't done: its handler failed, or the broker lost the task."""
    with connection.cursor() as cursor:
        cursor.execute("select key from inbox where not done and at < %s", (time.time() - RETRY_AFTER,))
        for (key,) in cursor.fetchall():
            handle.delay(key)


def migrate():
    with connection.cursor() as cursor:
        cursor.execute("create table if not exists inbox (key text primary key, event text, at real, done bool default false)")


if __name__ == "__main__":
    if sys.argv[1:] == ["migrate"]:
        migrate()
    else:
        execute_from_command_line(sys.argv)
