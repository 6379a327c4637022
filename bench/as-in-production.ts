/** To be imported first: this process runs as a server does. */

// graphql-js looks at it when it is loaded, Apollo and Express when they are set up.
process.env.NODE_ENV = 'production';
// tsx turns them on, and then every stack trace that the driver takes is slow.
process.setSourceMapsEnabled(false);
