/**
 * The WAR: where the features come together. Wiring, start, security of the way in, problem responses and the OpenAPI
 * document; nothing of the domain. The only module that may know every feature.
 */
package nl.regiospiegel.app;
