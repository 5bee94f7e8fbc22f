/** The programs that tests start: the jar, coturn, proxies, clients. */
package realtimeweb.endtoend.stage.program;
