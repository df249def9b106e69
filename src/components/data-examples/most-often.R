# The ten who took part in the most events.
parts <- read.csv("participations.csv", fileEncoding = "UTF-8-BOM")
parts <- parts[parts$entity != "" & parts$as != "mentioned", ]

# An event counts once, however many roles somebody had in it.
pairs <- unique(parts[c("event", "entity")])
counts <- table(pairs$entity)
counts <- counts[order(-counts, names(counts), method = "radix")]
cat(paste(head(counts, 10), head(names(counts), 10)), sep = "\n")
