/** The page that shows the phone, and the server behind it; knows the phone by {@code link} alone. */
package dk.walkntalk.phone.web;
