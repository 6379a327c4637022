"""Reads a graph file as its users do; prints nodes, edges and what the graph says of itself as JSON."""

import json
import sys

import igraph
import networkx


def by_networkx(graph):
    return {
        "directed": graph.is_directed(),
        "nodes": [{"id": node, **data} for node, data in graph.nodes(data=True)],
        "edges": [{"ends": sorted([a, b]), **data} for a, b, data in graph.edges(data=True)],
        "about": {key: value for key, value in graph.graph.items() if isinstance(value, str)},
    }


def by_igraph(graph):
    ids = graph.vs["id"]
    return {
        "directed": graph.is_directed(),
        "nodes": [vertex.attributes() for vertex in graph.vs],
        "edges": [{"ends": sorted([ids[e.source], ids[e.target]]), **e.attributes()} for e in graph.es],
        "about": {name: graph[name] for name in graph.attributes()},
    }


def node_link(path):
    with open(path, encoding="utf8") as file:
        return networkx.node_link_graph(json.load(file), edges="edges")


readers = {
    "networkx graphml": lambda path: by_networkx(networkx.read_graphml(path)),
    "networkx gexf": lambda path: by_networkx(networkx.read_gexf(path)),
    "networkx json": lambda path: by_networkx(node_link(path)),
    "igraph graphml": lambda path: by_igraph(igraph.Graph.Read_GraphML(path)),
}

print(json.dumps(readers[sys.argv[1]](sys.argv[2])))
