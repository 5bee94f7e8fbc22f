/** Network namespaces: homes behind NATs, routers, an internet. */
package realtimeweb.endtoend.stage.network;
