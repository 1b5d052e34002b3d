<?php

// For each line of its input, a JSON object with a query and segments of a path, prints as JSON what PHP reads in them.
while (($line = fgets(STDIN)) !== false) {
    $given = json_decode($line, true);
    parse_str($given['query'], $query);
    $segments = array_map('rawurldecode', $given['segments']);
    echo json_encode(['query' => $query, 'segments' => $segments]), "\n";
}
