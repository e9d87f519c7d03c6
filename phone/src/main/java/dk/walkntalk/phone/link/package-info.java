/** Between the phone and the page: plain Java that both sides know, loaded once. */
package dk.walkntalk.phone.link;
