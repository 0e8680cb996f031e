/** Starts Swagger UI on the page that holds it: our own document, nothing fetched from elsewhere. */
const place = document.getElementById('explorer');
window.SwaggerUIBundle({
	domNode: place,
	url: place.dataset.document,
	// Else it asks a validator on another host.
	validatorUrl: null,
	deepLinking: true,
	docExpansion: 'list',
	defaultModelsExpandDepth: 0,
	persistAuthorization: false
});
