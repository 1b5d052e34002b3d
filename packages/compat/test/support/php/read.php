<?php

// For each line of its input, a JSON string with a query, prints as JSON what PHP reads in it.
while (($line = fgets(STDIN)) !== false) {
    parse_str(json_decode($line), $read);
    echo json_encode((object) $read), "\n";
}
