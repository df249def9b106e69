# The ten who took part in the most events.
import csv
from collections import Counter

with open("participations.csv", encoding="utf-8-sig", newline="") as file:
    parts = [p for p in csv.DictReader(file) if p["entity"] and p["as"] != "mentioned"]

# An event counts once, however many roles somebody had in it.
pairs = {(p["event"], p["entity"]) for p in parts}
counts = Counter(entity for event, entity in pairs)
for entity, count in sorted(counts.items(), key=lambda c: (-c[1], c[0]))[:10]:
    print(count, entity)
