"""Reads {name: text of an .ics file} from stdin and writes what Debian's python3-icalendar finds in each, as JSON."""
import json
import sys
from datetime import datetime

from icalendar import Calendar


def moment(prop):
    value = prop.dt
    if not isinstance(value, datetime):
        return value.strftime("%Y-%m-%d") if value.year > 999 else value.isoformat()
    return value.isoformat().replace("+00:00", "Z")


def alarm(part):
    trigger = part["TRIGGER"]
    return {
        "action": str(part["ACTION"]),
        "related": str(trigger.params.get("RELATED", "START")),
        "minutes": trigger.dt.total_seconds() / 60,
        "text": str(part["DESCRIPTION"]),
    }


def entry(event):
    text = lambda name: str(event[name]) if name in event else None
    return {
        "uid": text("UID"),
        "start": moment(event["DTSTART"]),
        "end": moment(event["DTEND"]),
        "stamp": moment(event["DTSTAMP"]),
        "sequence": int(event["SEQUENCE"]),
        "title": text("SUMMARY"),
        "description": text("DESCRIPTION"),
        "status": text("STATUS"),
        "shown": text("TRANSP"),
        "class": text("CLASS"),
        "url": text("URL"),
        "alarms": [alarm(part) for part in event.walk("VALARM")],
    }


def read(text):
    calendar = Calendar.from_ical(text.encode("utf-8"))
    return {
        "name": str(calendar["X-WR-CALNAME"]) if "X-WR-CALNAME" in calendar else None,
        "method": str(calendar["METHOD"]) if "METHOD" in calendar else None,
        "entries": [entry(event) for event in calendar.walk("VEVENT")],
    }


json.dump({name: read(text) for name, text in json.load(sys.stdin).items()}, sys.stdout)
