// Written by `npm run index`. Do not edit.
export const table = '	15gifts		f	15gifts.com primefuse.com	|' +
  '	[24]7		f	247-inc.net 247inc.net	|' +
  '	2AdPro Media Solutions		m	2adpro.com	|' +
  '	360 picnic platform	MediaV	m	mediav.com	|' +
  '	77Tool	77Agency	a	77tracking.com	|' +
  '	9xb		m	9xb.com	|' +
  '	A-FIS PTE		a	websta.me	|' +
  '	ABA RESEARCH		a	abaresearch.uk qmodal.azurewebsites.net	|' +
  '	ABlyft		a		aablyft_exps aablyft_queue aablyft_tracking_consent aablyft_uvs|' +
  '	Abovo Media		a		atv_spot_tracker|' +
  '	Accenture		a	tmvtp.com	|' +
  '	Acceptable Ads		m	aaxads.com aaxdetect.com	|' +
  '	Accord Holdings		m	agcdn.com	|' +
  '	Accordant Media		m	a3cloud.net	|' +
  '	Acquisio		m	acq.io	|' +
  '	Act-On Software		m	actonsoftware.com	|' +
  '	Active Campaign		m		mprism_*|' +
  '	Acxiom		m	acxiom-online.com acxiomapac.com delivery.net	|' +
  '	AD EBis		a	ebis.ne.jp	|' +
  '	Ad Lightning	Boltive	m	adlightning.com	|' +
  '	Ad4Screen		m	a4.tl	|' +
  '	Ad6Media		m	ad6media.fr	|' +
  '	Ada		f	ada.support	|' +
  '	Adacado		m	adacado.com	|' +
  '	Adalyser.com		m		m__adal_ca m__adal_cw m__adal_id m__adal_ses|' +
  '	Adap.tv		m	adap.tv	|' +
  '	Adara Media		m	yieldoptimizer.com	|' +
  '	Adblade		m	adblade.com	|' +
  '	Adbrain		m	adbrn.com	|' +
  '	Adcalls		m		aacalltrackerreferrer fexcludecalltracking macalltracker macalltrackernumber|' +
  '	AdCurve		m	shop2market.com	|' +
  '	Addoox MetaNetwork	Addoox	m	metanetwork.net	|' +
  '	AddShoppers		s	addshoppers.com shop.pe	|' +
  '	Addvantage Media		m	addvantagemedia.com simplytechnology.net	|' +
  '	AdEasy		m	adeasy.ru	|' +
  '	Adecs		f	adecs.co.uk	|' +
  '	Adestra		m	adestra.com msgfocus.com	|' +
  '	AdExtent		m	adextent.com	|' +
  '	AdForge Edge	AdForge	m	adforgeinc.com	|' +
  '	AdFuel Video	AdFuel	m	videoplayerhub.com	|' +
  '	AdGear	Samsung Electronics	m	adgear.com adgrx.com	|' +
  '	Adhese		m		aadhese2@adhese.com madform_uid@adhese.com madheseCustomer@adhese.com mappnexus_uid@adhese.com mcap*@adhese.com mimprovedigital_uid@adhese.com mpubmatic_uid@adhese.com mrubicon_uid@adhese.com mtriplelift_uid@adhese.com|' +
  '	AdInMedia		m	fastapi.net	|' +
  '	AdJug		m	adjug.com	|' +
  '	Adkontekst		m	adkontekst.pl	|' +
  '	Adlead		m	webelapp.com	|' +
  '	Adloox		m	adlooxtracking.com	|' +
  '	Adlux		m	adlux.com	|' +
  '	AdMan Media	AdMan	v	admanmedia.com	|' +
  '	adMarketplace	AMPexchange	m	admarketplace.net ampxchange.com	|' +
  '	AdMatic		m	admatic.com.tr	m__adm_ui@admatic.com.tr m__adm_uiex@admatic.com.tr m__adm_usyncc@admatic.com.tr muids@admatic.com.tr|' +
  '	AdMedia		m	admedia.com	|' +
  '	Admedo		m	a8723.com adizio.com admedo.com	|' +
  '	Admeta	Wideorbit	m	atemda.com	|' +
  '	Admetrics	Next Tuesday	a	nt.vc	|' +
  '	Admiral		m	unknowntray.com	|' +
  '	Admitad		m	lenmit.com	|' +
  '	ADMIZED		m	admized.com	|' +
  '	adnanny		m	adserver01.de	|' +
  '	Adnium		m	adnium.com	|' +
  '	ADNOLOGIES		m	heias.com	|' +
  '	Adnostic	Dennis Publishing	m	adnostic.co.uk	|' +
  '	Adobe Experience Cloud	=adobe	a	hitbox.com imageg.net nedstat.com	|' +
  '	Adobe Marketing Cloud	Adobe Systems	m	adobetag.com	|' +
  '	Adobe Tag Manager	=adobe	t	hbrt.adobe.com sstats.adobe.com	|' +
  '	Adobe TypeKit	=adobe	d	typekit.com	|' +
  '	Adocean	=gemius	m	adocean.pl	|' +
  '	Adometry	=google	m	dmtry.com	|' +
  '	Adomik		a	adomik.com	|' +
  '	Adotmob		m	adotmob.com	|' +
  '	AdRecover		m	adrecover.com	|' +
  '	AdRiver		m	adriver.ru	|' +
  '	Adroit Digital Solutions		m	abmr.net imiclk.com	|' +
  '	Adscale		m	adscale.de	|' +
  '	adscale.de		m		mcct@adscale.de mtu@adscale.de muu@adscale.de|' +
  '	Adschoom	JSWeb Production	m	adschoom.com	|' +
  '	Adscience		m	adscience.nl	|' +
  '	AdScore		m	adsco.re	|' +
  '	Adsiduous		m	adsiduous.com	|' +
  '	AdsNative		m	adsnative.com	|' +
  '	AdSniper		m	adsniper.ru sniperlog.ru	|' +
  '	AdSpeed		m	adspeed.net	|' +
  '	AdSpruce		m	adspruce.com	|' +
  '	Adsty		m	adx1.com	|' +
  '	AdSupply		m	doublepimp.com	|' +
  '	Adtech (AOL)		m	adtechus.com	|' +
  '	Adtegrity		m	adtpix.com	|' +
  '	AdTheorent		m	adentifi.com	|' +
  '	Adthink	Adthink Media	m	adxcore.com dcoengine.com	|' +
  '	AdThink AudienceInsights	AdThink Media	a	audienceinsights.net	|' +
  '	AdTrue	FPT AdTrue	m	adtrue.com	|' +
  '	AdultWebmasterEmpire.Com		m	awempire.com	|' +
  '	Adunity		m	adunity.com	|' +
  '	ADventori		m	adventori.com	|' +
  '	Adverline Board	Adverline	m	adnext.fr adverline.com	|' +
  '	AdvertServe		m	advertserve.com	|' +
  '	Adwise		m	adwise.bg	|' +
  '	Adxcore		m		mDISPATCHER@dispatcher.adxcore.com madvst_uid_11@adxcore.com|' +
  '	AdYapper		m	adyapper.com	|' +
  '	Adzerk		m	adzerk.net	|' +
  '	Adzip	Adbox Digital	m	adzip.co	|' +
  '	AerServ		m	aerserv.com	|' +
  '	AFAS		f		f.auth f.secureclient f.securesession f.stateflags|' +
  '	Affectv		m	affec.tv affectv.com	|' +
  '	Affiliatly		m	affiliatly.com	|' +
  '	affilinet		m	reussissonsensemble.fr successfultogether.co.uk	|' +
  '	Affino		m	affino.com	|' +
  '	Agenda Media		m	agendamedia.co.uk	|' +
  '	AgilOne		m	agilone.com	|' +
  '	Ahalogy		s	ahalogy.com	|' +
  '	Ahoy		a		aahoy_visit aahoy_visitor|' +
  '	AI Media Group		m	aimediagroup.com	|' +
  '	AIR.TV		m	air.tv	|' +
  '	Aira		m	aira.net	|' +
  '	AirPR		a	airpr.com	|' +
  '	Airship		m	aswpsdkus.com urbanairship.com	|' +
  '	Akamai	=akamai	d	akamaitechnologies.com akamaitechnologies.fr edgefcs.net srip.net	|' +
  '	Akanoo		a	akanoo.com	|' +
  '	AKQA		m	srtk.net	|' +
  '	Alchemy	AndBeyond.Media	m	andbeyond.media	|' +
  '	AlephD	AOL	m	alephd.com	|' +
  '	Alexa		a	alexametrics.com	|' +
  '	AliveChat	AYU Technology Solutions	f	websitealive.com websitealive7.com	|' +
  '	Alliance for Audited Media		m	aamsitecertifier.com	|' +
  '	Allyde		m	mautic.com	|' +
  '	Altitude		m	altitudeplatform.com	|' +
  '	Altocloud		a	altocloud.com	|' +
  '	Amazon	=amazon	m		m__trf.src|' +
  '	Amazon Associates	=amazon	m	associates-amazon.com	|' +
  '	Amazon Web Services		f		aaws-target-visitor-id faws-csds-token faws-priv faws_lang|' +
  '	Ambassador		m	getambassador.com	|' +
  '	Amobee		m	amgdgt.com kontera.com	|' +
  '	Amplience		m	10cms.com adis.ws amplience.com amplience.net bigcontent.io	|' +
  '	Anametrix	Ensighten	a	anametrix.com	|' +
  '	Ancora Platform	Ancora Media Solutions	m	ancoraplatform.com	|' +
  '	AnswerDash		f	answerdash.com	|' +
  '	Answers		a	answcdn.com answers.com dsply.com	|' +
  '	AOL ad	AOL	m	atwola.com	|' +
  '	AOL / Oath / Verizon Media		m	aol.co.uk aol.com aol.net aolcdn.com blogsmithmedia.com oath.com tacoda.net	|' +
  '	AOL Sponsored Listiings	AOL	m	adsonar.com	|' +
  '	Apester		a	apester.com qmerce.com	|' +
  '	Appier	=appier	m	appier.net	|' +
  '	AppNexus		m	adrdgt.com ctasnet.com	|' +
  '	Apptus eSales	Apptus	a	apptus.com	|' +
  '	APSIS Lead	APSIS International AB	m	prospecteye.com	|' +
  '	ARENA	Altitude	m	altitude-arena.com	|' +
  '	ARM		a	tag4arm.com	|' +
  '	Atlas		m		mAA003@atdmt.com mATN@atdmt.com|' +
  '	Atlas Solutions		a	atdmt.com	|' +
  '	atlasRTX		f	atlasrtx.com	|' +
  '	Attentive		m	attentivemobile.com attn.tv	|' +
  '	Attribution		m	attributionapp.com	|' +
  '	Audience 360	Datapoint Media	m	dpmsrv.com	|' +
  '	Audience Science		m	revsci.net	|' +
  '	AudienceSearch	Intimate Merger	m	im-apps.net	|' +
  '	audioBoom		s	audioboo.fm audioboom.com	|' +
  '	Auditorius		m	audtd.com	|' +
  '	Augur		a	augur.io	|' +
  '	Auth0		f		f__txn_* fauth0 fauth0-mf fauth0-mf_compat fauth0_compat fdid_compat ya0_users:sess ya0_users:sess.sig|' +
  '	Autopilot		m	autopilothq.com	|' +
  '	Avail	RichRelevance	m	avail.net	|' +
  '	AVANSER		a	avanser.com.au	|' +
  '	AvantLink		m	avmws.com	|' +
  '	Avid Media		f	adspdbl.com metadsp.co.uk	|' +
  '	Avocet Systems		m	ads.avct.cloud avocet.io	|' +
  '	Avora		a	truedash.com	|' +
  '	AWeber		m	aweber.com	|' +
  '	AWS Cookies Popup		f		faw_popup_viewed_page|' +
  '	AWX	Trinity Mirror	m	tm-awx.com	|' +
  '	Azure / Microsoft		f		f.ASPXANONYMOUS f.ASPXAUTH f.AspNetCore.Mvc.CookieTempDataProvider fASLBSACORS fASPSESSIO* fApplicationGatewayAffinity fApplicationGatewayAffinityCORS fDynamics365PortalAnalytics fx-ms-cpim-admin fx-ms-cpim-cache* fx-ms-cpim-ctx fx-ms-cpim-dc fx-ms-cpim-geo fx-ms-cpim-rc fx-ms-cpim-rp fx-ms-cpim-slice fx-ms-cpim-sso* fx-ms-cpim-trans y__AntiXsrfToken|' +
  '	Azure Web Services	=microsoft	d	msedge.net	|' +
  '	Baidu		a		aHMACCOUNT aHm_lpvt_ aHm_lvt_|' +
  '	Baidu Analytics		a	hm.baidu.com hmcdn.baidu.com	|' +
  '	Baifendian Technology		m	baifendian.com	|' +
  '	BAM		a	bam-x.com	|' +
  '	BannerFlow	Nordic Factory Solutions	m	bannerflow.com	|' +
  '	Barilliance		a	barilliance.net	|' +
  '	Basis	=basis	m	basis.net	|' +
  '	Batch Media		m	t4ft.de	|' +
  '	Baynote		a	baynote.net	|' +
  '	Bazaarvoice	=bazaarvoice	a	feedmagnet.com	|' +
  '	bd4travel		a	bd4travel.com	|' +
  '	Beachfront Media		m	bfmio.com	|' +
  '	BeamPulse		a	beampulse.com	|' +
  '	Beeketing		m	beeketing.com	|' +
  '	Beetailer		s	beetailer.com	|' +
  '	Belco		f		fbelco-anonymous-id fbelco-cookies|' +
  '	Beslist.nl		a		aclient_bslstaid aclient_bslstmatch aclient_bslstsid aclient_bslstuid|' +
  '	Bet365		m	bet365affiliates.com	|' +
  '	Better Banners		m	betterbannerscloud.com	|' +
  '	Better Business Bureau		a	bbb.org	|' +
  '	Between Digital		m	betweendigital.com	|' +
  '	BetweenDigital		m		mdc@betweendigital.com|' +
  '	betweendigital.com		f		fss@betweendigital.com|' +
  '	Bidence		m		m_dsp_uid*@bidence.net m_ssp_update_time*@bidence.net mduid_update_time@bidence.net|' +
  '	Bidtellect		m	bttrack.com	|' +
  '	Bigcommerce		m	bigcommerce.com	|' +
  '	Bing Ads		m	msads.net s-msft.com s-msn.com	|' +
  '	Bit.ly		a		a_bit@bit.ly|' +
  '	Bizible		m	bizible.com bizibly.com	|' +
  '	bizinformation-VOID	bizinformation	a	bizinformation.org	|' +
  '	Bizrate		a	bizrate.com	|' +
  '	BlastCasta		s	poweringnews.com	|' +
  '	Blis		m	blismedia.com	|' +
  '	BloomReach	=bloomreach	m	brcdn.com brsrvr.com brsvr.com	|' +
  '	Blue		m		mBLUEID@getblue.io mckid@getblue.io mhash@getblue.io|' +
  '	Blue State Digital		m	bsd.net	|' +
  '	Blue Triangle Technologies		a	btttag.com	|' +
  '	BlueCava		m	bluecava.com	|' +
  '	BlueKai	=oracle	m	bkrtx.com	|' +
  '	BoldChat	LogMeIn	f	boldchat.com	|' +
  '	Bombora	=bombora	m	mlno6.com	|' +
  '	Bonzai		m	bonzai.co	|' +
  '	Boomtrain		m	boomtrain.com boomtrain.net	|' +
  '	Boostable		m	boostable.com	|' +
  '	BoostSuite		m	poweredbyeden.com	|' +
  '	Bootstrap Chinese network		d	bootcss.com	|' +
  '	Booxscale		m	booxscale.com	|' +
  '	BowNow		a	bownow.jp	|' +
  '	Boxever		a	boxever.com	|' +
  '	Branch Metrics		m	app.link branch.io	|' +
  '	Brand View		a	brandview.com	|' +
  '	Brandscreen		m	rtbidder.net	|' +
  '	bRealTime		m	brealtime.com	|' +
  '	BridgeTrack	Sapient	m	bridgetrack.com	|' +
  '	Bridgewell DSP		m	scupio.com	|' +
  '	Brightcove	=brightcove	v	zencdn.net	|' +
  '	BrightRoll	=yahoo	m	btrll.com	|' +
  '	BrightTag / Signal	Signal	t	btstatic.com thebrighttag.com	|' +
  '	Bronto Software		m	bm23.com bronto.com brontops.com	|' +
  '	Browser-Update.org		f		fbrowserupdateorg|' +
  '	Buffer		s	bufferapp.com	|' +
  '	Burst Media		m	burstnet.com	|' +
  '	Burt		a	burt.io richmetrics.com	|' +
  '	Business Message		m	message-business.com	|' +
  '	Business Week	Bloomberg	s	bwbx.io	|' +
  '	Buto	Big Button	m	buto.tv	|' +
  '	Button		m	btncdn.com	|' +
  '	Buyapowa		m	co-buying.com	|' +
  '	BuySellAds		m	buysellads.com buysellads.net	|' +
  '	BuySight (AOL)		m	pulsemgr.com	|' +
  '	BuzzFeed		s	buzzfed.com buzzfeed.com	|' +
  '	Byside		a	byside.com	|' +
  '	C1X		m	c1exchange.com	|' +
  '	C3 Metrics		a	c3tag.com	|' +
  '	Cabin		a	withcabin.com	|' +
  '	CallTrackingMetrics		a	tctm.co	|' +
  '	CANDDi	Campaign and Digital Intelligence	m	canddi.com	|' +
  '	Canned Banners		m	cannedbanners.com	|' +
  '	Canopy Labs		a	canopylabs.com	|' +
  '	Captify Media		m	cpx.to	|' +
  '	Captiify		m	captifymedia.com	|' +
  '	Captivate Ai		m	captivate.ai	|' +
  '	Captora		m	captora.com	|' +
  '	Carbon Ads		m	carbonads.com carbonads.net	|' +
  '	Cardlytics		m	cardlytics.com	|' +
  '	Cardosa Enterprises		a	y-track.com	|' +
  '	carrot		s	sharebutton.co	|' +
  '	Caspian Media		m	caspianmedia.com	|' +
  '	Catchpoint		a	3genlabs.net 3gl.net	|' +
  '	Cavisson		a	cavisson.com	|' +
  '	CCM benchmark Group		s	ccm2.net	|' +
  '	CDN Planet		a	cdnplanet.com	|' +
  '	Cedato		m	algovid.com vdoserv.com	|' +
  '	Celebrus Technologies		a	celebrus.com	|' +
  '	Celtra		m	celtra.com	|' +
  '	Centro		m	brand-server.com	|' +
  '	Ceros Analytics	Ceros	a	api.ceros.com	|' +
  '	Certona		a	certona.net	|' +
  '	Chameleon		m	trychameleon.com	|' +
  '	Channel 5 Media		m	five.tv	|' +
  '	Channel.me		f	channel.me	fwwwchannelme_z_sid|' +
  '	ChannelAdvisor		m	channeladvisor.com searchmarketing.com	|' +
  '	Chargeads Oscar	Chargeads	m	chargeads.com	|' +
  '	CheckM8		m	checkm8.com	|' +
  '	CheetahMail	Experian	m	chtah.com	|' +
  '	CHEQ AI Technologies		f		f_cq_duid f_cq_suid|' +
  '	Chitika		m	chitika.net	|' +
  '	ChoiceStream		m	choicestream.com	|' +
  '	Cint		s	cint.com	|' +
  '	Citrix		f		fNSC_*|' +
  '	Civic		f		fHACIVICLB|' +
  '	CJ Affiliate	=cj	m	cj.com	|' +
  '	CleanTalk		f		fapbct_* fapbct_antibot fapbct_cookies_test fct_check_js fct_fkp_timestamp fct_has_scrolled fct_pointer_data fct_ps_timestamp fct_sfw_ fct_timezone fspbc_2fa_passed fspbc_cookies_test fspbc_firewall_pass_key fspbc_is_logged_in fspbc_log_id fspbc_timer|' +
  '	ClearBrain		a	clearbrain.com	|' +
  '	ClearRise		f	clearrise.com	|' +
  '	Clearstream		m	clrstm.com	|' +
  '	CleverDATA		m	1dmp.io	|' +
  '	Click Density		a	clickdensity.com	|' +
  '	Click Guardian		m	clickguardian.app clickguardian.co.uk	|' +
  '	Click4Assistance		f	click4assistance.co.uk	|' +
  '	Clickadu (Winner Solutions)		m	clickadu.com	|' +
  '	Clickagy Audience Lab	Clickagy	m	clickagy.com	|' +
  '	ClickDesk		f	clickdesk.com	|' +
  '	Clicktale		a	cdngc.net clicktale.net	|' +
  '	Cloud Technologies		m	behavioralengine.com behavioralmailing.com	|' +
  '	Cloud.typography	Hoefler &amp; Co	d	typography.com	|' +
  '	cloudIQ		a	cloud-iq.com	|' +
  '	CloudSponge		m	cloudsponge.com	|' +
  '	codigo		a	codigo.se	|' +
  '	Cognesia		m	intelli-direct.com	|' +
  '	CognitoForms		a		ac-plan ac-referrer ac-signup acognito.organization acognito.services.a|' +
  '	CogoCast	Cogo Labs	m	cogocast.net	|' +
  '	Collective		m	collective-media.net	|' +
  '	Colpirio		a	colpirio.com	|' +
  '	Comm100		f	comm100.com	|' +
  '	Command Act		f		aTCAUDIENCE a_TCCookieSync fDLBCTLYOXA fFDLBCAMPAIGNCDOM fFDLBCTLY fFDLBFIRST fFDLBFIRSTAPI fFDLBFIRSTCAMPAIGN fFDLBFIRSTCAMPAIGNEF fFDLBFIRSTCMP fFDLBFIRSTDATA fFDLBFIRSTEVENTS fFDLBFIRSTTMS fTC_CHECK_COOKIES_SUPPORT fTC_OUTPUT fTC_OUTPUT_categories ftc_caids ftc_cj_ss ftc_sample_ ftc_ss* ftc_test_cookie mTCREDIRECT_DEDUP|' +
  '	CommerceHub		m	mercent.com	|' +
  '	Commission Factory		m	cfjump.com	|' +
  '	Communicator		m	communicatorcorp.com communicatoremail.com	|' +
  '	Compete	Millwood Brown Digital	a	c-col.com compete.com	|' +
  '	Compuware		a	axf8.net	|' +
  '	comScore	=comscore	a	adxpose.com comscore.com sitestat.com zqtk.net	|' +
  '	Concert		m	concert.io	|' +
  '	Conductrics		a	conductrics.com	|' +
  '	Confirmit		a	confirmit.com	|' +
  '	Connexity		a	connexity.net	|' +
  '	Constant Contact	=constant-contact	m	ctctcdn.com	|' +
  '	Consumable		m	serverbid.com	|' +
  '	ContactAtOnce		f	contactatonce.com	|' +
  '	content.ad		m	content.ad	|' +
  '	ContentSquare	=contentsquare	a	content-square.net	|' +
  '	Converge-Digital		m	converge-digital.com	|' +
  '	Conversant	=cj	a	fastclick.net mediaplex.com	|' +
  '	Conversant Ad Server	=cj	m	adfarm.mediaplex.com	|' +
  '	Conversant Tag Manager	=cj	t	mplxtms.com	|' +
  '	Conversio		m	conversio.com	|' +
  '	Conversion Logic		m	conversionlogic.net	|' +
  '	Convertful		m	convertful.com	|' +
  '	ConvertMedia		m	admailtiser.com basebanner.com cmbestsrv.com vidfuture.com zorosrv.com	|' +
  '	Convertro		m	convertro.com	|' +
  '	Cookie Law Info		f		fcli_user_preference|' +
  '	CookieConsent.io		m		mccec_user|' +
  '	CoolaData		a	cooladata.com	|' +
  '	CopperEgg		a	copperegg.com	|' +
  '	Council ad Network		m	counciladvertising.net	|' +
  '	Cox Digital Solutions		m	afy11.net	|' +
  '	CPXi		m	cpxinteractive.com	|' +
  '	CraftCMS		f		fCraftSessionId|' +
  '	Crazy Egg	=crazy-egg	a	cetrk.com	|' +
  '	Creafi Online Media		m	creafi-online-media.com	|' +
  '	CreateJS CDN		d	createjs.com	|' +
  '	Crimson Hexagon Analytics	Crimson Hexagon	a	hexagon-analytics.com	|' +
  '	Crimtan		m	ctnsnet.com	|' +
  '	Criteo	=criteo	m	emailretargeting.com	|' +
  '	Cross Pixel Media		m	crsspxl.com	|' +
  '	Crosswise		m	univide.com	|' +
  '	Crowd Ignite		m	crowdignite.com	|' +
  '	Crowdskout		m	crowdskout.com	|' +
  '	CrowdTwist		m	crowdtwist.com	|' +
  '	Crowdynews		s	breakingburner.com	|' +
  '	CUBED Attribution	CUBED	m	withcubed.com	|' +
  '	Curalate		m	curalate.com	|' +
  '	Customer Acquisition Cloud	[24]7	m	campanja.com	|' +
  '	Custora		a	custora.com	|' +
  '	Cxense		m	emediate.dk emediate.eu	|' +
  '	Cybernet Quest		a	cqcounter.com	|' +
  '	D.A. Consortium		m	eff1.net	|' +
  '	D4t4 Solutions		a	u5e.com	|' +
  '	Datalicious		t	optimahub.com supert.ag	|' +
  '	Datalogix		m	nexac.com	|' +
  '	Datatrics		m		mdatatricsDebugger mdatatrics_customData mdatatrics_optin|' +
  '	Datonics		m	pro-market.net	|' +
  '	Decibel Insight		a	decibelinsight.net	|' +
  '	Deep Forest Media	=rakuten	m	dpclk.com	|' +
  '	DeepIntent		m	deepintent.com	|' +
  '	Delicious Media		s	delicious.com	|' +
  '	Delineo		m	delineo.com	|' +
  '	DemandJump		a	demandjump.com	|' +
  '	Devatics		a	devatics.com devatics.io	|' +
  '	Developer Media		m	developermedia.com	|' +
  '	Devise (Ruby on Rails)		f		fremember_user_token|' +
  '	dexiMEDIA		m	deximedia.com	|' +
  '	DialogTech		m	dialogtech.com	|' +
  '	dianomi		m	dianomi.com dianomioffers.co.uk	|' +
  '	Digioh		m	lightboxcdn.com	|' +
  '	Digital Audience		m		mdigitalAudience@digitalaudience.io|' +
  '	Digital Remedy		m	consumedmedia.com	|' +
  '	DigitalScirocco		a	digitalscirocco.net	|' +
  '	DigiTrust		a	digitru.st	|' +
  '	Diligent (Adnetik)		m	wtp101.com	|' +
  '	Directed Edge		s	directededge.com	|' +
  '	Distribute Travel		m	dtrck.net	|' +
  '	District M		m	districtm.io	|' +
  '	DistroScale		m	jsrdn.com	|' +
  '	Django		f		fdjango_language|' +
  '	DMD Marketing		m	medtargetsystem.com	|' +
  '	donReach		s	donreach.com	|' +
  '	dotMailer		m	dmtrk.com dotmailer.com emlfiles.com	|' +
  '	dotMailer Surveys	dotMailer	a	dotmailer-surveys.com	|' +
  '	Dotomi		m		mdtm_tcdata mdtm_tcdata_exp mdtm_token mdtm_token_exp mdtm_token_sc mdtm_user_id mdtm_user_id_sc|' +
  '	DoubleVerify	=doubleverify	m	dvtps.com iqfp1.com	|' +
  '	Drip	The Numa Group	m	getdrip.com	|' +
  '	Drupal CMS		f		fhas_js|' +
  '	dstillery		m	dstillery.com media6degrees.com	|' +
  '	DTSCOUT		m	dtscout.com	|' +
  '	Duda		a		adm_last_page_view adm_last_visit adm_this_page_view adm_timezone_offset adm_total_visits|' +
  '	Dyn Real User Monitoring	Dyn	a	dynapis.com dynapis.info jisusaiche.biz jisusaiche.com	|' +
  '	DynAdmic		m	dyntrk.com	|' +
  '	Dynamic Logic		m	dl-rms.com questionmarket.com	|' +
  '	E-volution.ai		m		mv_usr@e-volution.ai|' +
  '	EasyAd		m	easy-ads.com	|' +
  '	Easysize.me		f		feasysize_button_loaded_for_user|' +
  '	eBay		m	ebay.com ebayimg.com fetchback.com	|' +
  '	Ebiquity		a	ebiquitymedia.com	|' +
  '	eBuzzing	Teads Managed Services	m	ebz.io	|' +
  '	ec-concier		m	ec-concier.com	|' +
  '	Eco Rebates		m	ecorebates.com	|' +
  '	ecommercefeed.net		m	ecommercefeed.net	|' +
  '	Edge Web Fonts	Adobe Systems	d	edgefonts.net	|' +
  '	eDigital Research		f	ecustomeropinions.com edigitalresearch.com edigitalsurvey.com edrcdn.com	|' +
  '	Edition Digital		m	editiondigital.com	|' +
  '	Effective Measure		m	effectivemeasure.net	|' +
  '	Effiliation sa		m	effiliation.com	|' +
  '	eGain		a	analytics-egain.com egain.com	|' +
  '	Ekm Systems		a	ekmpinpoint.co.uk ekmsecure.com	|' +
  '	Elastic Ad		m	elasticad.net	|' +
  '	ELITechGroup		a	elitechnology.com	|' +
  '	Elogia		m	elogia.net	|' +
  '	Email Attitude	1000mercis	m	email-attitude.com	|' +
  '	EmailCenter		m	emailcenteruk.com	|' +
  '	EMedia Solutions		m	e-shots.eu	|' +
  '	Emerse		m	emerse.com	|' +
  '	emetriq		m	emetriq.de	|' +
  '	EMX Digital		m	emxdgt.com	|' +
  '	Enfusen		a	enfusen.com	|' +
  '	engage:BDR		m	bnmla.com ebdr3.com	|' +
  '	Engagio		m	engagio.com	|' +
  '	Ensighten Manage	Ensighten	t	levexis.com	|' +
  '	epago		m	adaos-ads.net	|' +
  '	EQ works		m	eqads.com	|' +
  '	ESM>CDN		d	esm.sh	|' +
  '	ESV Digital		a	esearchvision.com	|' +
  '	Ethnio		a	ethn.io	|' +
  '	Eulerian Technologies	=eulerian	m	eolcdn.com	|' +
  '	Everflow		a	tp88trk.com	|' +
  '	Everyday Health		m	agoramedia.com	|' +
  '	exebid.DCA	Data-Centric Alliance	m	exe.bid	|' +
  '	ExoClick		m	exoclick.com	|' +
  '	Experian Cross-Channel Marketing Platform	Experian	m	ccmp.eu eccmp.com	|' +
  '	Exponential Interactive		m	exponential.com	|' +
  '	Extensis WebInk		d	webink.com	|' +
  '	Extole		m	extole.com extole.io	|' +
  '	eXTReMe digital		a	extreme-dm.com	|' +
  '	Ey-Seren		a	webabacus.com	|' +
  '	eyeReturn Marketing		m	eyereturn.com	|' +
  '	EyeView		m	eyeviewads.com	|' +
  '	Ezakus Pretargeting	Ezakus	m	ezakus.net	|' +
  '	Ezoic		a	ezoic.net	aezoadgid_* aezopvc_* aezoref_* aezouid_* aezovid_* aezovuuid_* aezovuuidtime_* aezux_et_* aezux_ifep_* aezux_lpl_* aezux_tos_* factive_template::* fezoab_* fezoawesome_* fezostid_* mezosuibasgeneris-1 mezosuigeneris*|' +
  '	F@N Communications		m	ladsp.com	|' +
  '	Facebook	=meta	s	atlassbx.com fbcdn-photos-e-a.akamaihd.net	|' +
  '	Fairfax Media Analtics	Fairfax Media	a	analytics.fairfax.com.au	|' +
  '	Falk Technologies		m	angsrvr.com	|' +
  '	fam	Fing Co Ltd.	m	fam-ad.com	|' +
  '	Fanplayr		a	fanplayr.com	|' +
  '	Fast Thinking	NE Marketing	m	fast-thinking.co.uk	|' +
  '	Fastclick		m		ffastclick@fastclick.net mpluto2@fastclick.net mpluto@fastclick.net|' +
  '	Fastest Forward		a	gaug.es	|' +
  '	Fastly Insights		a	fastly-insights.com	|' +
  '	Federated Media Publishing		m		mljt_reader|' +
  '	Feedbackify	InsideMetrics	a	feedbackify.com	|' +
  '	Fidelity Media		m	fidelity-media.com	|' +
  '	Fidelity-media.com		m		mDSP_UID@fidelity-media.com|' +
  '	fifty-five		m	55labs.com	|' +
  '	FiftyAurora	Fifty	m	fiftyt.com	|' +
  '	Finsbury Media		m	finsburymedia.com	|' +
  '	FirstImpression		m	firstimpression.io	|' +
  '	Fits Me		a	fits.me	|' +
  '	Fivetran		a	fivetran.com	|' +
  '	Flipboard		s	flipboard.com	|' +
  '	Flipdesk		f	flipdesk.jp	|' +
  '	Flipp		a	wishabi.com wishabi.net	|' +
  '	Flite		m	flite.com	|' +
  '	Flixmedia		a	flix360.com flixcar.com flixfacts.co.uk flixfacts.com flixsyndication.net	|' +
  '	Flockler		m	flockler.com	|' +
  '	Flowzymes Ky		d	jquerytools.org	|' +
  '	fluct		m	adingo.jp	|' +
  '	FLXone	Teradata	m	flx1.com flxpxl.com pangolin.blue	|' +
  '	Fomo		m	notifyapp.io	|' +
  '	Fonecall		a	web-call-analytics.com	|' +
  '	Fontdeck		d	fontdeck.com	|' +
  '	Foodity Technologies		m	foodity.com	|' +
  '	Force24		m	force24.co.uk	|' +
  '	ForeSee	Answers	a	4seeresults.com answerscloud.com foresee.com foreseeresults.com	|' +
  '	Fort Awesome		d	fortawesome.com	|' +
  '	Forward3D		m	forward3d.com	|' +
  '	Fospha		a	fospha.com	|' +
  '	Foursixty		f	foursixty.com	|' +
  '	FreakOut		m	fout.jp	|' +
  '	Freespee		f	freespee.com	|' +
  '	Fresh 8 Gaming		m	fresh8.co	|' +
  '	Fresh Relevance		a	cloudfront.ne freshrelevance.com	|' +
  '	Friendbuy		m	friendbuy.com	|' +
  '	Frienefit		m	frienefit.com	|' +
  '	FuelX		m	fuelx.com	|' +
  '	Full Circle Studies		a	securestudies.com	|' +
  '	Funda		m		fSNLB2@funda.nl ffonts-loaded@funda.nl fhtml-classes@funda.nl mDG_HID@funda.nl mDG_IID@funda.nl mDG_SID@funda.nl mDG_UID@funda.nl mDG_ZID@funda.nl mDG_ZUID@funda.nl|' +
  '	Fyber		m	fyber.com	|' +
  '	G4 Native	Gravity4	m	triggit.com	|' +
  '	Gecko Tribe		s	geckotribe.com	|' +
  '	Genesis Media		m	bzgint.com genesismedia.com genesismediaus.com	|' +
  '	Genie	Media Force	m	mfadsrvr.com	|' +
  '	Genie Ventures		m	genieventures.co.uk	|' +
  '	Geniee		m	genieessp.jp genieesspv.jp gssprt.jp href.asia	|' +
  '	Geniuslink		a	geni.us	|' +
  '	GeoEdge		m	geoedge.be geoedge.com	|' +
  '	GetIntent RTBSuite	GetIntent	m	adhigh.net	|' +
  '	GetSocial		s	getsocial.io	|' +
  '	Giant Media		m	videostat.com	|' +
  '	Gigya		a	gigya.com	|' +
  '	Gladly		f	gladly.com	|' +
  '	Gleam		m	gleam.io	|' +
  '	Glimr		a	glimr.io	|' +
  '	Global Digital Markets		m	gdmdigital.com	|' +
  '	GlobalWebIndex		a	globalwebindex.net	|' +
  '	Globase International		m	globase.com	|' +
  '	gnatta		f	gnatta.com	|' +
  '	goinstore	Emplifi	f	goinstore.com	|' +
  '	Google Ad Block Detection	=google	m	0emn.com 0fmm.com	|' +
  '	Google Analytics	=google	a	urchin.com	|' +
  '	Google Analytics Experiments	=google	a	gexperiments1.com	|' +
  '	Google DoubleClick Ad Exchange	=google	m	admeld.com	|' +
  '	Google IPV6 Metrics	=google	a	ipv6test.net	|' +
  '	Google Optimize		a		a_gaexp_rc|' +
  '	GoSquared		a	gosquared.com	|' +
  '	GovMetric	ROL Solutions	a	govmetric.com	|' +
  '	Granify		a	granify.com	|' +
  '	Grapeshot		m	grapeshot.co.uk gscontxt.net	|' +
  '	Gravity (AOL)		a	grvcdn.com	|' +
  '	Groovinads		m		mGRV_BHV_BRND_*@groovinads.com mGRV_BHV_DATE*@groovinads.com mGRV_BHV_IDCAT*@groovinads.com mGRV_BHV_IDCC*@groovinads.com mGRV_BHV_SKU*@groovinads.com mGRV_BHV_UID*@groovinads.com mGRV_IDU@groovinads.com mGRV_google@groovinads.com mNPA*@groovinads.com|' +
  '	GroupM		m	qservz.com	|' +
  '	Guardian Media		m	guardian.co.uk theguardian.com	|' +
  '	Has Offers	TUNE	m	go2cloud.org	|' +
  '	Heatmap		a	heatmap.it	|' +
  '	Hello Bar		m	hellobar.com	|' +
  '	HERE	=here	a	medio.com	|' +
  '	HERO	=klarna	f	usehero.com	|' +
  '	High Impact Media		m	reactx.com	|' +
  '	Histats		a	histats.com	|' +
  '	HitsLink		a	hitslink.com	|' +
  '	Holimetrix		m	d-bi.fr	|' +
  '	Hootsuite		a	hootsuite.com	|' +
  '	HotUKDeals		a	hotukdeals.com	|' +
  '	HotWords	Media Response Group	m	hotwords.com.br	|' +
  '	Hoverr		m	hoverr.media	|' +
  '	HP Optimost	Hewlett-Packard Development Company	m	hp.com	|' +
  '	Hubspot	=hubspot	m	hs-data.com hs-growth-metrics.com leadin.com	|' +
  '	Hubvisor		m	hubvisor.io	|' +
  '	Hupso Website Analyzer	Hupso	a	hupso.com	|' +
  '	Hybrid		m	hybrid.ai	|' +
  '	hyfn		m	hyfn.com	|' +
  '	HyperInzerce		m	hyperinzerce.cz	|' +
  '	I-Behavior	WPP	m	ib-ibi.com	|' +
  '	i-mobile		m	i-mobile.co.jp	|' +
  '	iBillboard		m	ibillboard.com	|' +
  '	IBM Acoustic Campaign	=ibm	a	www.sc.pages01.net www.sc.pages02.net www.sc.pages03.net www.sc.pages04.net www.sc.pages05.net www.sc.pages06.net www.sc.pages07.net www.sc.pages08.net www.sc.pages09.net www.sc.pagesa.net	|' +
  '	IBM Digital Analytics	=ibm	a	cmcore.com coremetrics.com coremetrics.eu s81c.com unica.com	|' +
  '	IBM Digital Data Exchange	=ibm	t	tagmanager.coremetrics.com	|' +
  '	IBM Tealeaf	=ibm	a	ibmcloud.com	|' +
  '	iCrossing		m	ic-live.com	|' +
  '	Ido		f	idio.co	|' +
  '	Ignition One		m	searchignite.com	|' +
  '	iJento	Fopsha	m	ijento.com	|' +
  '	Imagini Holdings		m	vdna-assets.com	|' +
  '	Improvely		a	iljmp.com	|' +
  '	IMRG		a	imrg.org peermap.com	|' +
  '	Inbenta		f	inbenta.com	|' +
  '	Indeed		a		aCTK@indeed.com ajasx_pool_id|' +
  '	Infectious Media		m	impdesk.com impressiondesk.com inmz.net	|' +
  '	Inference Mobile		m	inferencemobile.com	|' +
  '	Infinity Tracking		a	infinity-tracking.net	|' +
  '	Infolinks		m	infolinks.com	|' +
  '	Infusionsoft		m	infusionsoft.com	|' +
  '	Ink		m	inktad.com	|' +
  '	Inktel Contact Center Solutions	Inktel	f	inktel.com	|' +
  '	Inneractive		m	inner-active.mobi	|' +
  '	Innovid		m	innovid.com	|' +
  '	Insight Express		a	insightexpressai.com	|' +
  '	InSkin Media		m	inskinad.com inskinmedia.com	|' +
  '	Instinctive		m	instinctiveads.com	|' +
  '	Integral Ad Science	=ias	m	iasds01.com	|' +
  '	Integrate		m	integrate.com listenloop.com	|' +
  '	Intelligent Reach		m	ist-track.com	|' +
  '	Intent HQ		a	intenthq.com	|' +
  '	Intent IQ		m	intentiq.com	|' +
  '	Intent Media		m	intentmedia.net	|' +
  '	Interest Graph	AOL	m	gravity.com	|' +
  '	Interpublic Group		m	mbww.com	|' +
  '	Intershop		f		fSecureSessionID-* fpgid-org-*|' +
  '	Interstate		a	interstateanalytics.com	|' +
  '	Interview		a	efm.me	|' +
  '	Intilery		f	intilery-analytics.com	|' +
  '	Invodo		m	invodo.com	|' +
  '	InZynk		m	inzynk.com inzynk.io	|' +
  '	iotec		a	dsp.io	|' +
  '	iPerceptions		f	iperceptions.com	|' +
  '	IPONWEB	=criteo-bidswitch	m	iponweb.net p161.net	|' +
  '	iPROM		m	iprom.net	|' +
  '	iSite		a	isitetv.com	|' +
  '	iSpot.tv		m	ispot.tv	|' +
  '	Iterate		a	iteratehq.com	|' +
  '	IVI	IVI Technologies	m	ivitrack.com	|' +
  '	IXI Digital	Equifax	m	ixiaa.com	|' +
  '	iZooto		m	izooto.com	|' +
  '	j2 Cloud Services		m	campaigner.com	|' +
  '	Janrain		a	janrain.com janrainbackplane.com rpxnow.com	|' +
  '	Jaywing		m	jaywing.com	|' +
  '	Jellyfish		m	jellyfish.net	|' +
  '	Jimdo		f		fClickAndChange fckies_functional fckies_marketing fckies_necessary fckies_performance|' +
  '	Jivox		m	jivox.com	|' +
  '	Join the Dots (Research)		s	jtdiscuss.com	|' +
  '	Joomla!		f		fcomponentStyle fcomponentType|' +
  '	JoomlArt		f		fja_purity_ii_tpl fja_purity_tpl|' +
  '	jsonip.com		a	jsonip.com	|' +
  '	JSPM		d	ga.jspm.io	|' +
  '	Judge.me		m	judge.me	|' +
  '	JuicyAds		m	juicyads.com	|' +
  '	JustPremium		m	net.net	|' +
  '	JustUno		m	justuno.com	|' +
  '	Kaizen Platform		a	kaizenplatform.net	|' +
  '	Kakao		s	daum.net daumcdn.net	|' +
  '	Kantar	=kantar	a	sesamestats.com	|' +
  '	Kantar Sifo		a	research-int.se	|' +
  '	Kargo		m	kargo.com	|' +
  '	KARTE	Plaid	m	karte.io	|' +
  '	Kauli		m	kau.li	|' +
  '	Keen		a	keen.io	|' +
  '	Kelkoo		m		mKelkooID@kelkoogroup.net|' +
  '	Kenshoo		m	xg4ken.com	|' +
  '	Kentico		a		aCMSLandingPageLoaded aCMSUserPage fCMSCookieLevel fCMSPreferredCulture yCMSCsrfCookie|' +
  '	Keycloak		f		fAUTH_SESSION_ID fAUTH_SESSION_ID_LEGACY fKC_AUTH_STATE fKC_RESTART fKC_START fKC_STATE_CHECKER fKEYCLOAK_IDENTITY fKEYCLOAK_LOCALE fKEYCLOAK_REMEMBER_ME|' +
  '	Keynote	=dynatrace	a	keynote.com	|' +
  '	Keywee		m	keywee.co	|' +
  '	Kiosked		m	kiosked.com	|' +
  '	KISSmetrics		a	kissmetrics.com	|' +
  '	Kiyoh		f		fKiyohnl@kiyoh.nl|' +
  '	Klick2Contact		f	klick2contact.com	|' +
  '	Komoona		m	komoona.com	|' +
  '	Korrelate	JD Power	a	korrelate.net	|' +
  '	Layer0		d	layer0.co	|' +
  '	Lead Intelligence	Magnetise Solutions	m	leadintelligence.co.uk	|' +
  '	LeadLander		a	formalyzer.com trackalyzer.com	|' +
  '	LeasdBoxer	LeadBoxer	m	leadboxer.com	|' +
  '	LeaseWeb		d	leasewebcdn.com lswcdn.net	|' +
  '	Lessbuttons		s	lessbuttons.com	|' +
  '	Letter Press		m	getletterpress.com	|' +
  '	Lifestreet Media		s	lfstmedia.com	|' +
  '	Ligatus		m	ligadx.com	|' +
  '	Lightbox CDN		f		fTiPMix@api.lightboxcdn.com fx-ms-routing-name@api.lightboxcdn.com|' +
  '	LightStep		a	lightstep.com	|' +
  '	LINE Corporation		m	line-scdn.net line.me	|' +
  '	Linkcious		a	linkcious.com	|' +
  '	LinkedIn	=linkedin	m		mli_sugr|' +
  '	Linking Mobile		m	linkingmobile.com	|' +
  '	Listrak		m	listrak.com listrakbi.com	|' +
  '	LittleData		a	littledata.io	|' +
  '	Live helper chat		f		flhc_ldep flhc_per flhc_ses|' +
  '	LiveBurst		m	liveburst.com	|' +
  '	LiveClicker		m	liveclicker.net	|' +
  '	LiveHelpNow		f	livehelpnow.net	|' +
  '	LiveInternet		a	yadro.ru	|' +
  '	LiveJournal		s	livejournal.com livejournal.net	|' +
  '	LivePerson	=liveperson	f	look.io	|' +
  '	LiveRail	=meta	m	liverail.com lrcdn.net	|' +
  '	LiveRamp IdentityLink		a	circulate.com	|' +
  '	LiveTex		f	livetex.ru	|' +
  '	LiveZilla GmbH		f		flz_last_visit flz_userid flz_visits|' +
  '	LKQD		m	lkqd.net	|' +
  '	LockerDome		a	lockerdome.com	|' +
  '	Loggly		a	loggly.com	|' +
  '	Logicalis		a	trovus.co.uk	|' +
  '	LoginRadius		m	loginradius.com lrcontent.com	|' +
  '	loGo_net		a	logo-net.co.uk	|' +
  '	LongTail Ad Solutions		m	jwpsrv.com longtailvideo.com	|' +
  '	Loop11		a	loop11.com	|' +
  '	LoopMe	=loopme	m	vntsm.com	|' +
  '	Loyalty Point		m	loyaltypoint.pl	|' +
  '	LoyaltyLion		m	loyaltylion.com loyaltylion.net	|' +
  '	Luma Tag		a	lumatag.co.uk	|' +
  '	Luminate		m	luminate.com	|' +
  '	Lynchpin Analytics		a	lypn.net	|' +
  '	Lyris		m	clicktracks.com	|' +
  '	Lytics		m	lytics.io	|' +
  '	Macromill		a	macromill.com	|' +
  '	Madmetrics	Keyade	a	keyade.com	|' +
  '	Magnetic		m	domdex.com	|' +
  '	Magnetic Platform	Magnetic	m	magnetic.is	|' +
  '	MailMunch		m	mailmunch.co	m_mailmunch_visitor_id mmailmunch_second_pageview|' +
  '	MailPlus		m	mailplus.nl	|' +
  '	mainADV		m	httptrack.com solocpm.com	|' +
  '	Marchex		a	marchex.io voicestar.com	|' +
  '	Marfeel		a		a___m_rec@events.newsroom.bi a_lv*@events.newsroom.bi a_nrbi@events.newsroom.bi a_s*@events.newsroom.bi a_ut*@events.newsroom.bi acompass_sid@events.newsroom.bi acompass_uid@events.newsroom.bi|' +
  '	Mark and Mini		m	markandmini.com	|' +
  '	Market GID		m	marketgid.com	|' +
  '	Marketing Dashboards	GroupM	a	m-decision.com	|' +
  '	Marketizator		a	marketizator.com	|' +
  '	Mashable		s	mshcdn.com	|' +
  '	Mather Economics		a	matheranalytics.com	|' +
  '	MaxPoint Interactive		m	mxptint.net	|' +
  '	Maxsi		a	evisitanalyst.com	|' +
  '	Maxymiser		a	maxymiser.hs.llnwd.net maxymiser.net	|' +
  '	mbr targeting		m	m6r.eu	|' +
  '	Measured		a	measured.com	|' +
  '	MEC WebTrack	MEC	m	e-webtrack.net	|' +
  '	MECLABS Institute		a	meclabs.com meclabsdata.com	|' +
  '	Media IQ		a	mediaiqdigital.com	|' +
  '	Media Management Technologies		m	speedshiftmedia.com	|' +
  '	Media Math		m	mathads.com	|' +
  '	media.ventive		m	contentspread.net	|' +
  '	Mediabong		m	mediabong.net	|' +
  '	Mediahawk		a	mediahawk.co.uk	|' +
  '	Mediahub		m	hubverifyandoptimize.com projectwatchtower.com	|' +
  '	Mediaplex		m		mrts@mediaplex.com msvid@mediaplex.com|' +
  '	Mediasyndicator		m	creativesyndicator.com	|' +
  '	Meetrics		m	meetrics.net mxcdn.net	|' +
  '	MegaPopAds		m	megapopads.com	|' +
  '	Melt		m	meltdsp.com mesp.com	|' +
  '	Meltwater Group		f	meltwaternews.com	|' +
  '	Meme		m	viewwonder.com	|' +
  '	MentAd		m	mentad.com	|' +
  '	Mention Me		m	mention-me.com	|' +
  '	MercadoLibre		m		m_d2id@mercadolibre.com medsid@mercadolibre.com mftid@mercadolibre.com|' +
  '	Merchenta		f	merchenta.com	|' +
  '	Merkle Digital Data Exchange	Merkle	m	brilig.com	|' +
  '	Merkle Paid Search	Merkle	m	rkdms.com	|' +
  '	Meta Broadcast		s	metabroadcast.com	|' +
  '	metrigo		m	metrigo.com	|' +
  '	MGID		m	dt07.net mgid.com	|' +
  '	Michael Associates		m	checktestsite.com	|' +
  '	Micro Analytics		a	dev.microanalytics.io padmin.microanalytics.io status.microanalytics.io www.microanalytics.io	|' +
  '	Microad		m	microad.jp	|' +
  '	Microsoft	=microsoft	a		aMicrosoftApplicationsTelemetryDeviceId aX-FD-FEATURES* aX-FD-Time* fASP.NET_Sessio fASP.NET_Sessio_Fallback fesctx-*@login.microsoftonline.com y.AspNetCore.Antiforgery.*|' +
  '	Microsoft Dynamics		f		fAADNonce.forms@forms.office.comm fDcLcid@forms.office.comm|' +
  '	Microsoft Hosted Libs	=microsoft	d	aspnetcdn.com	|' +
  '	Microsoft XBox Live	=microsoft	m	xboxlive.com	|' +
  '	Mightypop		m	mightypop.ca	|' +
  '	Millennial Media		m	jumptap.com	|' +
  '	Mobile Nations		s	mobilenations.com	|' +
  '	Mobivate		m	mobivatebulksms.com	|' +
  '	Monarch Ads		m	monarchads.com	|' +
  '	MonetizeMore		m	m2.ai	|' +
  '	Moore-Wilson		m	mwdev.co.uk	|' +
  '	Mopinion		a	mopinion.com	|' +
  '	Mopinion.com		a		aPastease.passive.activated* aPastease.passive.chance*|' +
  '	Mouse3K		a	mouse3k.com	|' +
  '	MouseStats		a	mousestats.com	|' +
  '	Movable Ink		a	micpn.com	|' +
  '	Moxielinks		m	moxielinks.com	|' +
  '	mPulse		a	mpstat.us mpulse.net	|' +
  '	MRP Prelytics	Market Resource Partners	m	mrpdata.net	|' +
  '	Mux		a	litix.io	|' +
  '	my6sense		m	mynativeplatform.com	|' +
  '	MyAds	MyBuys	a	veruta.com	|' +
  '	MyBuys		a	mybuys.com	|' +
  '	MyFonts		d	myfonts.net	|' +
  '	MySpace	Specific Media	s	myspace.com	|' +
  '	myThings		m	mythings.com mythingsmedia.net	|' +
  '	Nanigans		m	nanigans.com	|' +
  '	Nano Interactive		m	audiencemanager.de	|' +
  '	Nanorep	Nanorep Technologies	f	nanorep.com	|' +
  '	Narrative		m	narrative.io	|' +
  '	Native Ads		m	nativeads.com	|' +
  '	Navegg		m	navdmp.com	|' +
  '	NaviStone		m	murdoog.com	|' +
  '	Navu		m	navu.co	|' +
  '	Naytev		a	naytev.com	|' +
  '	NCC Group Real User Monitoring	NCC Group	a	nccgroup-webperf.com	|' +
  '	Needle		a	needle.com	|' +
  '	Nend		m	nend.net	|' +
  '	Neodata		m	neodatagroup.com	|' +
  '	NEORY Marketing Cloud	NEORY	m	ad-srv.net	|' +
  '	Net Applications		a	hitsprocessor.com	|' +
  '	Netmining	Ignition One	m	netmng.com	|' +
  '	Netop		f	netop.com	|' +
  '	NetSeer		m	netseer.com ns-cdn.com	|' +
  '	NetShelter	Ziff Davis Tech	m	netshelter.net	|' +
  '	Neustar AdAdvisor	Neustar	m	adadvisor.net	|' +
  '	New Approach Media		m	newapproachmedia.co.uk	|' +
  '	News		s	news-static.com news.com.au newsanalytics.com.au newsapi.com.au newscdn.com.au newsdata.com.au newsdiscover.com.au	|' +
  '	NewShareCounts		s	newsharecounts.com	|' +
  '	neXeps		m	nexeps.com	|' +
  '	Nexstar Media Group		m	yashi.com	|' +
  '	Next		f		fNEXT_LOCALE|' +
  '	Next.js		f		f__next_*|' +
  '	NextAuth.js		f		f__Secure-next-auth.callback-url nnext-auth.*|' +
  '	NextPerf	Rakuten Marketing	m	nxtck.com	|' +
  '	Nexx360		m		mn360-adform@nexx360.io mn360-adnuntius@nexx360.io mn360-adot@nexx360.io mn360-adyoulike@nexx360.io mn360-amx@nexx360.io mn360-appnexus@nexx360.io mn360-bliink@nexx360.io mn360-connectad@nexx360.io mn360-conversant@nexx360.io mn360-cwire@nexx360.io mn360-firstid@nexx360.io mn360-freewheel@nexx360.io mn360-fueldigital@nexx360.io mn360-fueldigitalix@nexx360.io mn360-fueldigitalmedia@nexx360.io mn360-gingerad@nexx360.io mn360-goodad@nexx360.io mn360-gravity@nexx360.io mn360-groupm@nexx360.io mn360-improve@nexx360.io mn360-ix@nexx360.io mn360-mediagrid@nexx360.io mn360-medianet@nexx360.io mn360-moneytag@nexx360.io mn360-nextmillennium@nexx360.io mn360-onetag@nexx360.io mn360-openx@nexx360.io mn360-outbrain@nexx360.io mn360-plista@nexx360.io mn360-pubmatic@nexx360.io mn360-pulsepoint@nexx360.io mn360-quantum@nexx360.io mn360-richaudience@nexx360.io mn360-rtbhouse@nexx360.io mn360-rubicon@nexx360.io mn360-sharethrough@nexx360.io mn360-smaato@nexx360.io mn360-smartadserver@nexx360.io mn360-smartyads@nexx360.io mn360-smilewanted@nexx360.io mn360-staila@nexx360.io mn360-tappx@nexx360.io mn360-thirtythreeacross@nexx360.io mn360-traffective@nexx360.io mn360-triplelift@nexx360.io mn360-ttd@nexx360.io mn360-vidoomy@nexx360.io mn360-yahoo@nexx360.io mn360-yieldlab@nexx360.io mn360_adform@nexx360.io mn360_adnuntius@nexx360.io mn360_adot@nexx360.io mn360_adyoulike@nexx360.io mn360_amx@nexx360.io mn360_appnexus@nexx360.io mn360_bliink@nexx360.io mn360_connectad@nexx360.io mn360_conversant@nexx360.io mn360_cwire@nexx360.io mn360_firstid@nexx360.io mn360_freewheel@nexx360.io mn360_fueldigital@nexx360.io mn360_fueldigitalix@nexx360.io mn360_fueldigitalmedia@nexx360.io mn360_gingerad@nexx360.io mn360_goodad@nexx360.io mn360_gravity@nexx360.io mn360_groupm@nexx360.io mn360_improve@nexx360.io mn360_ix@nexx360.io mn360_mediagrid@nexx360.io mn360_medianet@nexx360.io mn360_moneytag@nexx360.io mn360_nextmillennium@nexx360.io mn360_onetag@nexx360.io mn360_openx@nexx360.io mn360_outbrain@nexx360.io mn360_plista@nexx360.io mn360_pubmatic@nexx360.io mn360_pulsepoint@nexx360.io mn360_quantum@nexx360.io mn360_richaudience@nexx360.io mn360_rtbhouse@nexx360.io mn360_rubicon@nexx360.io mn360_sharethrough@nexx360.io mn360_smaato@nexx360.io mn360_smartadserver@nexx360.io mn360_smartyads@nexx360.io mn360_smilewanted@nexx360.io mn360_staila@nexx360.io mn360_tappx@nexx360.io mn360_thirtythreeacross@nexx360.io mn360_traffective@nexx360.io mn360_triplelift@nexx360.io mn360_ttd@nexx360.io mn360_vidoomy@nexx360.io mn360_yahoo@nexx360.io mn360_yieldlab@nexx360.io|' +
  '	NGINX Ingresss		f		fINGRESSCOOKIE|' +
  '	nopCommerce		f		fNOPCOMMERCE.AUTH fNop.customer fNopCommerce.RecentlyViewedProducts|' +
  '	Now Interact		a	nowinteract.com	|' +
  '	nToklo		a	ntoklo.com	|' +
  '	nugg.ad		m	nuggad.net	|' +
  '	Numberly	1000mercis	m	mmtro.com nzaza.com	|' +
  '	numero interactive	numero	m	numerointeractive.com	|' +
  '	NyaConcepts		a	xclusive.ly	|' +
  '	ObjectPlanet		a	easypolls.net	|' +
  '	OhMyAd		m	ohmyad.co	|' +
  '	Okta		a	okta.com	|' +
  '	Ometria		a	ometria.com	|' +
  '	Omniconvert		a	omniconvert.com	|' +
  '	One by AOL	AOL	m	adtech.de adtechjp.com	|' +
  '	One by AOL:Mobile	AOL	m	nexage.com	|' +
  '	OneAll		a	oneall.com	|' +
  '	OneSoon		a	adalyser.com	|' +
  '	Onet		m	onet.pl	|' +
  '	OneTag		m	onetag-sys.com	|' +
  '	Online Rewards	=mastercard	m	loyaltygateway.com	|' +
  '	OnScroll		m	onscroll.com	|' +
  '	OnState		m	onstate.co.uk	|' +
  '	Ontame		a	ontame.io	|' +
  '	Ooyala		m	ooyala.com	|' +
  '	OpenLink	MediaWallah	m	mediawallahscript.com	|' +
  '	OpenX	=openx	m	deliverimp.com jump-time.net openxadexchange.com openxcdn.net servedbyopenx.com	|' +
  '	OpenX Ad Exchange	OpenX Technologies	m	liftdna.com	|' +
  '	Opinion Stage		a	opinionstage.com	|' +
  '	OpinionBar		a	opinionbar.com	|' +
  '	Optilead		a	dyn-img.com leadcall.co.uk optilead.co.uk	|' +
  '	Optimatic		m	optimatic.com	|' +
  '	Optimost	OpenText	m	optimost.com	|' +
  '	Optimove	Mobius Solutions	a	optimove.net	|' +
  '	optMD	Optimax Media Delivery	m	optmd.com	|' +
  '	Optorb		m	optorb.com	|' +
  '	Oracle	=oracle	m	custhelp.com estara.com instantservice.com	fORA_WWV_APP_*|' +
  '	Oracle Recommendations On Demand	=oracle	a	atgsvcs.com	|' +
  '	Oracle Responsys	=oracle	m	adrsp.net responsys.net	|' +
  '	Order Security-VOID	Order Security	a	order-security.com	|' +
  '	Ordergroove		m	ordergroove.com	|' +
  '	Oriel		m	oriel.io	|' +
  '	Ortec		m		madx_ts@adscience.nl mapp_ts@adscience.nl mid_ts@adscience.nl mspx_ts@adscience.nl mviewer@adscience.nl|' +
  '	otracking.com		a	otracking.com	|' +
  '	OverStream	Coull	m	coull.com	|' +
  '	OwnerIQ		m	owneriq.net	|' +
  '	Ozone Media		m	adadyn.com	|' +
  '	Pagefair		m	pagefair.com pagefair.net	|' +
  '	Pagesuite		m	pagesuite-professional.co.uk	|' +
  '	Pangle		m		m_pangle@analytics.pangle-ads.com|' +
  '	Pay per Click	Eysys	m	eysys.com	|' +
  '	PayPal Ads		m	where.com	|' +
  '	Peaks & Pies		a	bunchbox.co	|' +
  '	PebblePost		m	pbbl.co	|' +
  '	Peerius		a	peerius.com	|' +
  '	Peermap	IMRG	a	peermapcontent.affino.com	|' +
  '	Pepper		m	peppercorp.com	|' +
  '	Pepperjam		m	affiliatetechnology.com pepperjam.com	|' +
  '	Perfect Audience	Marin Software	m	marinsm.com perfectaudience.com prfct.co	mpa_google_ts@prfct.co mpa_openx_ts@prfct.co mpa_rubicon_ts@prfct.co mpa_twitter_ts@prfct.co mpa_uid@prfct.co mpa_yahoo_ts@prfct.co|' +
  '	Perfect Market		m	perfectmarket.com	|' +
  '	Performio		m	performax.cz	|' +
  '	Perl		f		fCGISESSID|' +
  '	Petametrics		a	petametrics.com	|' +
  '	PHP.net		f		f__Secure-PHPSESSID|' +
  '	phpMyAdmin		f		fphpMyAdmin fpmaAuth-* fpmaUser-* fpma_lang|' +
  '	piclike		m	piclike.us	|' +
  '	Picreel		a	pcrl.co picreel.com	apicreel_new_price apicreel_tracker__first_visit apicreel_tracker__page_views apicreel_tracker__visited|' +
  '	Pictela (AOL)		a	pictela.net	|' +
  '	PistonHeads		s	pistonheads.com	|' +
  '	Piwik		a	drtvtracker.com piwikpro.com raac33.net	|' +
  '	Pixlee		s	pixlee.com	|' +
  '	PIXNET		s	pixfs.net pixnet.net	|' +
  '	Placed		a	placed.com	|' +
  '	Planning-inc		a	planning-inc.co.uk	|' +
  '	Platform161		m		mad2@creative-serving.com mfl_inst@creative-serving.com mpcc2@creative-serving.com mpvc2@creative-serving.com mtrc@creative-serving.com mtuuid@creative-serving.com|' +
  '	PlayAd Media Group		m	youplay.se	|' +
  '	Playground		m	playground.xyz	|' +
  '	Pleenq		m	pleenq.com	|' +
  '	Plesk		f		fPLESKSESSID flists-state fplek-list-type fplesk-items-per-page fplesk-sort-dir fplesk-sort-field|' +
  '	plista		m	plista.com	|' +
  '	Podsights		m	pdst.fm us-central1-adaptive-growth.cloudfunctions.net	|' +
  '	Pointroll (Garnett)		m	pointroll.com	|' +
  '	Polar		m	mediaconductor.me mediaeverywhere.com mediavoice.com plrsrvcs.com polaracademy.me polarcdn-engine.com polarcdn-meraxes.com polarcdn-pentos.com polarcdn-static.com polarcdn-terrax.com polarcdn.com polarmobile.ca polarmobile.com poweredbypolar.com	|' +
  '	Polldaddy	=automattic	a	polldaddy.com	|' +
  '	PollDaddy (Automattic)		m	poll.fm static.polldaddy.com	|' +
  '	Popads		m	popads.net	|' +
  '	Populis		m	populisengage.com	|' +
  '	PowerLinks		m		mpl_user_id@powerlinks.com|' +
  '	Powerlinks.com		m	powerlinks.com	|' +
  '	PowerLinks Media Limited		m		mdsps:*@px.powerlinks.com|' +
  '	PowerReviews		a	powerreviews.com	|' +
  '	Prebid		f		f_pbjs_userid_consent_data|' +
  '	Press+		m	pipol.com ppjol.com ppjol.net	|' +
  '	Pretio Interactive		m	pretio.in	|' +
  '	PrivacyPillar		f		fprivacypillar-cookie-consent fprivacypillar-google-consent|' +
  '	Privy		m	privy.com privymktg.com	|' +
  '	Processwire		f		fwires_challenge|' +
  '	Proclivity Media		a	pswec.com	|' +
  '	Profitshare		m	profitshare.ro	|' +
  '	Programattik		m	programattik.com	|' +
  '	Provide Support		f	providesupport.com	|' +
  '	Proximic (ComScore)		m	proximic.com	|' +
  '	Psyma		m	psyma.com	|' +
  '	Publicidad.net		m	publicidad.tv	|' +
  '	PublishThis	Ultra Unlimited	m	publishthis.com	|' +
  '	PubNation		m	pubnation.com	|' +
  '	Pubperf Analytics	Pubperf	a	pubperf.com	|' +
  '	Pulse Insights		a	pulseinsights.com	|' +
  '	Pulsepoint	=pulsepoint	m	displaymarketplace.com	|' +
  '	Purch		m	bestofmedia.com purch.com	|' +
  '	Pure Chat		f	purechat.com	|' +
  '	PureCars		m	purecars.com	|' +
  '	PushCrew		m	pushcrew.com	|' +
  '	Q1Media		m	q1media.com q1mediahydraplatform.com	|' +
  '	Qeryz		a	qeryz.com	|' +
  '	QookieQloud		n		n__cmpQQ_CookieConsent n__cmpQQ_consentID n__cmpQQ_usedCoookies n__cpmQQ_trackers n__cpmQQ_trackers_timestamp|' +
  '	Qrius		s	qrius.me	|' +
  '	Qualaroo		a	qualaroo.com	mki_s@qualaroo.com mki_u@qualaroo.com|' +
  '	Qubit		a	goqubit.com qubit.com qubitproducts.com qutics.com	|' +
  '	QuestionPro		a	questionpro.com	|' +
  '	QuinStreet		m	b2btechleadform.com qnsr.com qsstats.com quinstreet.com	|' +
  '	Qzzr		a	movementventures.com qzzr.com	|' +
  '	Radar	Cedexis	a	a-cedexis.msedge.net cedexis-radar.net cedexis-test.com cedexis-test01.insnw.net cedexis.com cedexis.leasewebcdn.com cedexis.net cedexispub.cdnetworks.net cmdolb.com cs600.wac.alphacdn.net cs600.wpc.edgecastdns.net img-cedexis.mncdn.com zn3vgszfh.fastestcdn.net	|' +
  '	RadiumOne		m	gwallet.com r1-cdn.net	|' +
  '	Rakuten DC Storm	=rakuten	a	h4k5.com stormiq.com	|' +
  '	Rakuten Marketing	=rakuten	m	rakuten-static.com tag.rmp.rakuten.com	|' +
  '	Rakuten MediaForge	=rakuten	m	mediaforge.com	|' +
  '	RAM		a	rampanel.com	|' +
  '	RCS Media Group		m	rcsadv.it	|' +
  '	RD Station		m		f_form_fields m_rd_experiment_version@rdstation.com.br m_rd_wa_first_session* m_rd_wa_id* m_rd_wa_ses_id* m_rdlps_pp@rdstation.com.br m_rdtrk@rdstation.com.br m_sp_root_domain_test_ m_sp_wa_first_session* m_sp_wa_id* m_sp_wa_ses_id* mrdtrk@rdstation.com.br|' +
  '	Reach Group		m	redintelligence.net	|' +
  '	ReachDynamics		m	rdcdn.com	|' +
  '	ReachForce		m	reachforce.com	|' +
  '	ReachLocal		m	rtrk.co.nz	|' +
  '	Reactful		a	reactful.com	|' +
  '	Realtime Media (Brian Communications)		m	rtm.com	|' +
  '	Realtime Targeting		m	idtargeting.com	|' +
  '	RebelMouse		m	rbl.ms rebelmouse.com	|' +
  '	RecoBell		a	recobell.io	|' +
  '	Recommend		a	recommend.pro	|' +
  '	Red Eye International		m	pajmc.com	|' +
  '	Redfish Group		m	wmps.com	|' +
  '	Reevoo		a	reevoo.com	|' +
  '	Refersion		m	refersion.com	|' +
  '	Refined Ads		m	refinedads.com	|' +
  '	Reflektion		a	reflektion.com	|' +
  '	Reflow	Scenestealer	m	reflow.tv	|' +
  '	Reklama		m	o2.pl wp.pl	|' +
  '	rekmob.com		m		mrek_content@rekmob.com|' +
  '	Relevad ReleStar	Relevad	m	relestar.com	|' +
  '	Remarketing Pixel	Adsterra Network	m	datadbs.com remarketingpixel.com	|' +
  '	Remintrex	SmartUp Venture	m	remintrex.com	|' +
  '	Republer		m	republer.com	|' +
  '	Research Now		a	researchgnow.com researchnow.com	|' +
  '	Resonance Insights		a	res-x.com	|' +
  '	Resonate Networks		a	reson8.com	|' +
  '	Response Team		m	i-transactads.com	|' +
  '	ResponseTap		a	adinsight.com responsetap.com	|' +
  '	ReTargeter		m	retargeter.com	|' +
  '	Retention Science		m	retentionscience.com	|' +
  '	Revee		m	revee.com	|' +
  '	RevenueMantra		m	revenuemantra.com	|' +
  '	REVIVVE		m	revivve.com	|' +
  '	RevJet		m	revjet.com	|' +
  '	Revolver Maps		a	revolvermaps.com	|' +
  '	Rewardful		a	wdfl.co	|' +
  '	rewardStyle.com		m	rewardstyle.com	|' +
  '	RichRelevance		a	richrelevance.com	|' +
  '	RightNow Service Cloud	=oracle	f	rightnowtech.com rnengage.com	|' +
  '	Rightster		m	ads-creativesyndicator.com	|' +
  '	Rockerbox		a	getrockerbox.com	|' +
  '	Rocket Fuel		m	ad1x.com rfihub.com rfihub.net ru4.com	|' +
  '	Rondavu		m	rondavu.com	|' +
  '	Roxot		m	rxthdr.com	|' +
  '	RSSinclude		s	rssinclude.com	|' +
  '	RTB House AdPilot	=rtb-house	m	erne.co	|' +
  '	RTB Media		m	rtb-media.me	|' +
  '	Rtoaster	Brainpad	m	rtoaster.jp	|' +
  '	Rubicon Project		m	chango.com fimserve.com	|' +
  '	Rubikloud.com		a	rubikloud.com	|' +
  '	Ruler Analytics	Ruler	a	nyltx.com ruleranalytics.com	|' +
  '	RUN		m	runadtag.com rundsp.com	|' +
  '	S4M		m	sam4m.com	|' +
  '	Sabio		f	sabio.co.uk	|' +
  '	Sailthru		a	sail-horizon.com sail-personalize.com sail-track.com	msailthru_content msailthru_pageviews msailthru_visitor|' +
  '	Sailthru Sightlines	Sailthru	m	sailthru.com	|' +
  '	SaleCycle		m	salecycle.com	|' +
  '	SalesLoft	=salesloft	m	salesloft.com	|' +
  '	Samplicio.us		a	samplicio.us	|' +
  '	SAP	=sap	f		fGSLM_* fSAML_*@gigya.com f_gig_APIProxy_enabled f_gig_lt f_gig_shareUI_cb_* fgac_* fgig3pc fgig3pctest fgig_canary fgig_canary_3* fgig_canary_ver* fgig_last_ver_* fgig_loginToken_*@gigya.com fgig_toggles fglt_* fgltexp_* m_gigRefUid_* m_gig_* m_gig_email m_gig_llp@gigya.com m_gig_llu@gigya.com m_gig_shareUI_lastUID mapiDomain_*@gigya.com mgig_bootstrap_*@gigya.com mgig_hasGmid@gigya.com mhasGmid@gigya.com|' +
  '	SAP Hybris Marketing Convert	=sap	m	seewhy.com	|' +
  '	SAS Institute		m	aimatch.com sas.com	|' +
  '	SATORI		m	satori.segs.jp	|' +
  '	Say Media		m	saymedia.com	|' +
  '	Scale8		a	api-dev.scale8.com cdn.scale8.com ui.scale8.com www.scale8.com	|' +
  '	Scenario		a	getscenario.com	|' +
  '	Science Rockstars		a	persuasionapi.com	|' +
  '	ScientiaMobile		a	wurfl.io wurflcloud.com	|' +
  '	Scoota		m	rockabox.co scoota.co	|' +
  '	ScribbleLive		m	scribblelive.com	|' +
  '	Scripps Network Digital		m	snidigital.com	|' +
  '	Searchanise		a	searchanise.com	|' +
  '	SearchForce		m	searchforce.net	|' +
  '	SecuredVisit	4Cite Marketing	m	securedvisit.com	|' +
  '	Segmanta		m	segmanta.com	|' +
  '	Segmento		m	rutarget.ru	|' +
  '	SegmentStream		m	segmentstream.com	|' +
  '	Segmint		a	segmint.net	|' +
  '	Seldon		a	rummblelabs.com	|' +
  '	Selligent		m	emsecure.net slgnt.eu	|' +
  '	Sellpoints		a	sellpoints.com	|' +
  '	Semantics3		a	hits.io	|' +
  '	Semcasting Site Visitor Attribution	Semcasting	m	smartzonessva.com	|' +
  '	Sentifi		s	sentifi.com	|' +
  '	ServiceSource International		m	scoutanalytics.net	|' +
  '	ServiceTick		a	servicetick.com	|' +
  '	ServMetric		a	servmetric.com	|' +
  '	SessionCam	ServiceTick	a	sessioncam.com	|' +
  '	Shop Logic	=bloomreach	m	goshoplogic.com	|' +
  '	ShopiMind	ShopIMind	m	shopimind.com	|' +
  '	Sidereel		a	sidereel.com	|' +
  '	Signal		t	sitetagger.co.uk	|' +
  '	Silverpop	=ibm	m	mkt51.net mkt61.net mkt912.com mkt922.com mkt932.com mkt941.com pages01.net pages02.net pages03.net pages04.net pages05.net	|' +
  '	Simplaex		m	simplaex.net	|' +
  '	SimpleReach		a	simplereach.com	|' +
  '	SinnerSchrader Deutschland		m	s2betrieb.de	|' +
  '	Site Meter		a	sitemeter.com	|' +
  '	Site24x7 Real User Monitoring	Site24x7	a	site24x7rum.com	|' +
  '	SiteGainer		a	sitegainer.com	|' +
  '	SiteScout	Centro	m	pixel.ad	|' +
  '	Sizmek		m	peer39.net serving-sys.com	|' +
  '	Skimlinks	=skimlinks	m	skimlinks.com	|' +
  '	SkyGlue Technology		a	skyglue.com	|' +
  '	SlimCut Media Outstream	SlimCut Media	m	freeskreen.com	|' +
  '	smadex	entravision	m	smadex.com	|' +
  '	Smart AdServer		m	01net.com sasqos.com	|' +
  '	SMARTASSISTANT	Smart Information Systems	f	smartassistant.com	|' +
  '	smartclip		m	smartclip.net	|' +
  '	Smarter Click		m	smarterclick.co.uk smct.co	|' +
  '	SmarterHQ		a	smarterhq.io smarterremarketer.net	|' +
  '	SmartFocus		a	emv2.com emv3.com predictiveintent.com smartfocus.com themessagecloud.com	|' +
  '	SMARTSTREAM.TV		m	smartstream.tv	|' +
  '	Smartsupp	Smartsupp.com	f	smartsupp-widget-161959.c.cdn77.org	|' +
  '	Smarttools		f	smartertrack.com	|' +
  '	Smartzer		m	smartzer.com	|' +
  '	Snacktools		m	bannersnack.com	|' +
  '	SnapEngage		f	snapengage.com	fSnapABugUserAlias fSnapABugVisit mSnapABugHistory mSnapABugRef|' +
  '	Snapwidget		f		f_gat_pro@snapwidget.com|' +
  '	Soasta		a	lognormal.net	|' +
  '	SociableLabs		m	sociablelabs.com sociablelabs.net	|' +
  '	Social Annex		f	socialannex.com	|' +
  '	Socialphotos		s	slpht.com	|' +
  '	SocialShopWave		s	socialshopwave.com	|' +
  '	Sociomantic Labs	DunnHumby	m	sociomantic.com	|' +
  '	SodaHead		a	sodahead.com	|' +
  '	Sojern		m	sojern.com	|' +
  '	Sokrati		m	sokrati.com	|' +
  '	Sooqr		f		f__sqra f__sqrb f__sqrc|' +
  '	Sophus3		a	s3ae.com sophus3.com	|' +
  '	Sortable		m	deployads.com	|' +
  '	Soundest		m	soundest.net soundestlink.com	|' +
  '	SourceKnowledge		m	provenpixel.com	|' +
  '	Sourcepoint	=sourcepoint	m	decenthat.com fallingfalcon.com summerhamster.com	|' +
  '	Sparkflow	Intercept Interactive	m	sparkflow.net	|' +
  '	Specific Media		m	adviva.net specificclick.net specificmedia.com	|' +
  '	Specless		m	specless.tech	|' +
  '	Spiceworks		a	spiceworks.com	|' +
  '	Spicy	Data-Centric Alliance	m	sspicy.ru	|' +
  '	Spoke		f	121d8.com	|' +
  '	Spongecell		m	spongecell.com	|' +
  '	Sportradar		m	sportradarserving.com	|' +
  '	Spot.IM		s	spot.im spotim.market	|' +
  '	SpotXchange		m	spotxcdn.com	|' +
  '	Squeezely		m		fsqzl_consent msqzl_abs msqzl_session_id msqzl_vw msqzllocal|' +
  '	StackExchange		s	sstatic.net	|' +
  '	Stackla PTY		s	stackla.com	|' +
  '	stackpile.io	StackPile	t	stackpile.io	|' +
  '	Stailamedia		m	stailamedia.com	|' +
  '	Stamped.io		a	stamped.io	|' +
  '	Stape		m		m_gtmeec|' +
  '	Statable	Key Arg B.V.	a	statable.com	|' +
  '	Statful		a	statful.com	|' +
  '	Steelhouse		m	steelhousemedia.com	|' +
  '	Steepto		m	steepto.com	|' +
  '	StellaService		a	stellaservice.com	|' +
  '	STINGRAY	FlexOne	m	impact-ad.jp	|' +
  '	Stonly		y		y_csrf@stonly.com|' +
  '	Storify	Adobe Systems	s	storify.com	|' +
  '	Storm Tag Manager	=rakuten	t	stormcontainertag.com	|' +
  '	Storygize		m	storygize.net	|' +
  '	StrÃ¶er Digital Media		m	stroeerdigitalmedia.de	|' +
  '	StreamRail		m	streamrail.com streamrail.net	|' +
  '	StreamTheWorld		m		midsync-bsw-uid-s@live.streamtheworld.com|' +
  '	StrikeAd		m	strikead.com	|' +
  '	Struq	=quantcast	m	struq.com	|' +
  '	Sub2 Technologies		a	sub2tech.com	|' +
  '	SublimeSkinz		m	ayads.co	|' +
  '	Sumo		m	sumo.b-cdn.net sumo.com sumome.com	|' +
  '	SundaySky		m	sundaysky.com	|' +
  '	Supership		m	socdm.com	|' +
  '	Supertool Network Technology		a	miaozhen.com	|' +
  '	Survata		a	survata.com	|' +
  '	SurveyGizmo		a	surveygizmo.eu	|' +
  '	Sweet Tooth		m	sweettooth.io	|' +
  '	Switch Concepts		m	switchadhub.com	|' +
  '	SwitchAds	Switch Concepts	m	switchads.com	|' +
  '	Swogo		a	xsellapp.com	|' +
  '	Swoop		m	swoop.com	|' +
  '	Swym		f		fswym-cu_ct fswym-email fswym-instrumentMap fswym-o_s fswym-ol_ct fswym-pid fswym-session-id fswym-swymRegid fswym-tpermts fswym-u_pref fswym-v-ckd fswym-weml|' +
  '	Syncapse		s	clickable.net	|' +
  '	Synergetic		m	synergetic.ag	|' +
  '	Synthetix		f	syn-finity.com synthetix-ec1.com synthetix.com	|' +
  '	Tagboard		s	tagboard.com	|' +
  '	Taggstar	Taggstar UK	m	taggstar.com	|' +
  '	Tail Target	Tail	m	tailtarget.com	|' +
  '	Tailtarget		m		fdc@t.tailtarget.com m_ssc@t.tailtarget.com mn@t.tailtarget.com mtp*@t.tailtarget.com mtrk@t.tailtarget.com mttbprf@t.tailtarget.com mttc@t.tailtarget.com mttca@t.tailtarget.com mttgcm@t.tailtarget.com mttnprf@t.tailtarget.com mu@t.tailtarget.com|' +
  '	Talkable		m	talkable.com	|' +
  '	Tappx		m		mTXCD@tappx.com mTXCSDMN_*@tappx.com|' +
  '	TapSense		m	tapsense.com	|' +
  '	Targito	VIVmail.cz	m	targito.com	|' +
  '	Tawk.to Chat		f		fTawkCookie f__tawkuuid|' +
  '	Tealium	=tealium	t	delvenetworks.com limelight.com llnwd.net	|' +
  '	Team Internet Tonic	Team Internet	m	dntrax.com	|' +
  '	Technorati	Synacor	m	technoratimedia.com	|' +
  '	Tell Apart		a	tellapart.com tellaparts.com	|' +
  '	Terminus		m	terminus.services	|' +
  '	The AA		m	adstheaa.com	|' +
  '	The Best Day		s	thebestday.com	|' +
  '	The Filter	Exabre	a	thefilter.com	|' +
  '	The Guardian		a	ophan.co.uk	|' +
  '	The Publisher Desk		m	206ads.com publisherdesk.com	|' +
  '	Thesis		a	ttsep.com	|' +
  '	Thirdpresence		m	thirdpresence.com	|' +
  '	Throtle		a	thrtle.com v12group.com	|' +
  '	TikTok	ByteDance Ltd	s	ipstatp.com	|' +
  '	Tiledesk Live Chat	Tiledesk SRL	f	tiledesk.com	|' +
  '	Time2Perf		m	time2perf.com	|' +
  '	Tivo		a	rovicorp.com	|' +
  '	TNS (Kantar Group)		a	tns-counter.ru	|' +
  '	Toms Native Ads	Purch	m	natoms.com	|' +
  '	ToneMedia		m	clickfuse.com	|' +
  '	Tonic	Team Internet	m	dntx.com	|' +
  '	Touch Commerce		f	inq.com touchcommerce.com	|' +
  '	ToutApp		m	toutapp.com	|' +
  '	TPMN		m	tpmn.co.kr	|' +
  '	TraceView	=solarwinds	a	tracelytics.com	|' +
  '	Tradedoubler	=tradedoubler	m	pvnsolutions.com	|' +
  '	Tradelab		m	tradelab.fr	|' +
  '	TrafficFactory		m	trafficfactory.biz	|' +
  '	TrafficHunt		m	traffichunt.com	|' +
  '	TrafficJunky		m	contentabc.com trafficjunky.net	|' +
  '	TrafficStars		m	trafficstars.com tsyndicate.com	|' +
  '	Tray Commerce		m	tcdn.com.br	|' +
  '	Treasure Data		a	treasuredata.com	|' +
  '	Tremor Video		m	videohub.tv	|' +
  '	Trialfire		a	trialfire.com	|' +
  '	Tribal Fusion	Exponential Interactive	m	tribalfusion.com	|' +
  '	Triblio		m	tribl.io	|' +
  '	Triggered Messaging	Fresh Relevance	m	triggeredmessaging.com	|' +
  '	Trinity Mirror Digital Media		s	icnetwork.co.uk tm-aws.com	|' +
  '	Tru Optik		m	truoptik.com	|' +
  '	TruConversion		a	truconversion.com	|' +
  '	trueAnthem		s	tru.am	|' +
  '	Trueffect		m	adlegend.com	|' +
  '	Truefit		a	truefitcorp.com	|' +
  '	Truffle Bid	Truffle	m	truffle.bid	|' +
  '	TrustX		m	trustx.org	|' +
  '	Tryzens TradeState	Tryzens	a	tryzens-analytics.com	|' +
  '	TubeMogul		m	tubemogul.com	|' +
  '	Tutorialize		f	tutorialize.me	|' +
  '	TVSquared		m	tvsquared.com	|' +
  '	TVTY		m	distribeo.com ogigl.com	|' +
  '	tweetmeme-VOID	tweetmeme	a	tweetmeme.com	|' +
  '	Twiago		m		mdeuxesse_uxid@twiago.com|' +
  '	Twitter	=x	s	twitpic.com vine.co	|' +
  '	Twyn Group		m	twyn.com	|' +
  '	TYPO3		f		fTypo3InstallTool fbe_lastLoginProvider fbe_typo_user ffe_typo_user|' +
  '	Ubertags		t	ubertags.com	|' +
  '	ucfunnel ucX	ucfunnel	m	aralego.com	|' +
  '	uLogix		m	ulogix.ru	|' +
  '	Umbel		a	umbel.com	|' +
  '	Unanimis	Switch	m	unanimis.co.uk	|' +
  '	Underdog Media		m	udmserve.net underdog.media	mdt@udmserve.net mrtbh@udmserve.net mudmts@udmserve.net|' +
  '	Understand Digital		m	redirecting2.net	|' +
  '	Undertone	Perion	m	legolas-media.com	|' +
  '	UniConsent CMP		c	uniconsent.com	|' +
  '	Unidays		m	myunidays.com unidays.world	|' +
  '	Uniqodo		m	uniqodo.com	|' +
  '	Unite		m	uadx.com	|' +
  '	United Internet Media		m	ui-portal.de	|' +
  '	Unpkg	=unpkg	d	npmcdn.com	|' +
  '	Unrulymedia.com		m		munruly_m*|' +
  '	up-value		m	up-value.de	|' +
  '	UpBuild		m	upbuild.io	|' +
  '	UpSellit		a	upsellit.com	|' +
  '	US Media Consulting		m	mediade.sk	|' +
  '	UsabilityTools		a	usabilitytools.com	|' +
  '	Use It Better		a	useitbetter.com	|' +
  '	User Replay		a	userreplay.net	|' +
  '	Userneeds		a	userneeds.dk	|' +
  '	Usersnap		f	usersnap.com	|' +
  '	Userzoom		a	userzoom.com	|' +
  '	Varick Media Management		m	vmmpxl.com	|' +
  '	vBulletin		f		fbbcpsessionhash fbblastactivity fbblastvisit fbbnp_notices_displayed fbbpassword fbbsessionhash fbbsitebuilder_active fbbuserid|' +
  '	Vdopia Chocolate	Vdopia	m	vdopia.com	|' +
  '	Ve		m	ve.com veinteractive.com	|' +
  '	Ve Interactive	Ve	m	adgenie.co.uk vepxl1.net	|' +
  '	Vee24		f	vee24.com	|' +
  '	Venatus Media		m	alcvid.com venatusmedia.com	|' +
  '	Veoxa		m	veoxa.com	|' +
  '	Vercel		f		f_vercel_*|' +
  '	Verizon Digital Media CDN		d	edgecastcdn.net edgecastdns.net	|' +
  '	Vero	Semblance	m	getvero.com	|' +
  '	VertaMedia		m	vertamedia.com	|' +
  '	Vertical Mass		m	vmweb.net	|' +
  '	Verve		m		mlkqdid@lkqd.net mlkqdidts@lkqd.net|' +
  '	Vestorly		m	oodalab.com	|' +
  '	Viafoura		m	viafoura.co viafoura.net	a_vfa a_vfb a_vfz fVfAccess*@viafoura.co fVfRefresh@viafoura.co fVfSess@viafoura.co f_vf_rd_test* fvfThirdpartyCookiesEnabled@viafoura.co|' +
  '	Vibrant Media		m	intellitxt.com picadmedia.com	|' +
  '	Video Media Groep		m	inpagevideo.nl vmg.host	|' +
  '	VideoHub	Tremor Video	m	scanscout.com	|' +
  '	Videology		m	tidaltv.com	|' +
  '	Vidible		m	vidible.tv	|' +
  '	VidPulse		a	vidpulse.com	|' +
  '	viewTag	Advanced Store	m	ad4m.at	|' +
  '	VigLink		m	viglink.com	|' +
  '	Vindico	=viant	m	vindicosuite.com	|' +
  '	ViralNinjas		m	viralninjas.com	|' +
  '	Virool		m	virool.com	|' +
  '	Visible Measures		m	visiblemeasures.com	|' +
  '	VisScore		a	visscore.com	|' +
  '	Visual IQ		a	myvisualiq.net	|' +
  '	VisualDNA		m	visualdna.com	|' +
  '	VisualVisitor		m	id-visitors.com	|' +
  '	Vivocha S.p.A		f	vivocha.com	|' +
  '	Vizu (Nielsen)		a	vizu.com	|' +
  '	Vizury		m	vizury.com	|' +
  '	Vizzit		a	vizzit.se	|' +
  '	vmg.host		m		mBSWtracker@vmg.host|' +
  '	VoiceFive		a	voicefive.com	|' +
  '	Volvelle	Optomaton	m	volvelle.tech	|' +
  '	Vonage Video API	Vonage	v	opentok.com	|' +
  '	VouchedFor		a	vouchedfor.co.uk	|' +
  '	Vuble		m		m_mb@vuble.tv|' +
  '	VWO		a	wingify.com	|' +
  '	WalkMe		f	walkme.com	|' +
  '	Wayfair		a	wayfair.com	|' +
  '	Web Content Assessor	TMT Digital	m	webcontentassessor.com	|' +
  '	Web Dissector	Beijing Gridsum Technologies	a	gridsumdissector.com webdissector.com	|' +
  '	Web Forensics		a	webforensics.co.uk	|' +
  '	Webcollage		f	webcollage.net	|' +
  '	Webcore		m	onefeed.co.uk	|' +
  '	WebEngage		f	webengage.co webengage.com	|' +
  '	WebpageFX		m	leadmanagerfx.com	|' +
  '	Webphone	IP WEB SERVICES	f	webphone.net	|' +
  '	WebSpectator		m	webspectator.com	|' +
  '	Webtreck		a	wcfbc.net	|' +
  '	Webtrends		a	webtrends.com webtrendslive.com	|' +
  '	WebTuna	Application Performance	a	webtuna.com	|' +
  '	Webtype		d	webtype.com	|' +
  '	WePublish		a		a_wepublishGa a_wepublishGa_gid|' +
  '	WhatsApp		f		fwa_lang_pref@whatsapp.com fwa_ul@whatsapp.com|' +
  '	Whitespace		m	whitespacers.com	|' +
  '	WhosOn Live Chat Software		f	whoson.com	|' +
  '	Wicked Reports		m	wickedreports.com	|' +
  '	WideOrbit		m	admaym.com	|' +
  '	Widespace		m	widespace.com	|' +
  '	Wigzo		m	wigzo.com wigzopush.com	|' +
  '	Wikimedia		a		aGeoIP@wikimedia.org aNetWorkProbeLimit@wikimedia.org aWMF-Last-Access@wikimedia.org acentralnotice_bucket@wikimedia.org floginnotify_prevlogins@wikimedia.org fstopMobileRedirect@wikimedia.org|' +
  '	WISHLIST	Shopapps	s	shopapps.in	|' +
  '	Wishpond Technologies		m	wishpond.com wishpond.net	|' +
  '	Wistia	=wistia	v	embedwistia-a.akamaihd.net	|' +
  '	Wix.com		f		fForceFlashSite@wix.com fSSR-caching@wix.com fTS01* f_wixCIDX f_wix_browser_sess fclient-session-bind ffedops.logger.sessionId fhs@wix.com fserver-session-bind fsmSession@wix.com fwixLanguage msvSession@wix.com|' +
  '	WizRocket Technologies		a	wzrkt.com	|' +
  '	WordAds	=automattic	m	pubmine.com	|' +
  '	Wow Analytics		a	wowanalytics.co.uk	|' +
  '	Wowcher		m	wowcher.co.uk	|' +
  '	WP-Glogin		f		fwordpress_google_apps_login|' +
  '	Wufoo		f		fep201 fep202|' +
  '	Wunderkind	=wunderkind	m	cdnwidget.com	|' +
  '	Wyng		m	offerpop.com	|' +
  '	wywy		m	wywy.com wywyuserservice.com	|' +
  '	Xaxis		m	247realmedia.com gmads.net mookie1.com	|' +
  '	Xenforo		f		fxf_consent fxf_dbWriteForced fxf_emoji_usage fxf_from_search fxf_inline_mod_* fxf_language_id fxf_ls fxf_notice_dismiss fxf_push_notice_dismiss fxf_push_subscription_updated fxf_style_id fxf_tfa_trust fxf_toggle fxf_user|' +
  '	XPO	Knorex	m	brand-display.com	|' +
  '	Yahoo!	=yahoo	m	bluelithium.com hostingprod.com lexity.com yahoo.net yahooapis.com zenfs.com	|' +
  '	Yahoo! Ad Exchange	=yahoo	m	browsiprod.com yieldmanager.com	|' +
  '	Yahoo! JAPAN Ads	Yahoo! JAPAN	m	b92.yahoo.co.jp s.yimg.jp yads.c.yimg.jp	|' +
  '	Yahoo! Tag Manager	Yahoo! JAPAN	t	yjtag.jp	|' +
  '	Yandex CDN	=yandex	d	yandex.st yastatic.net	|' +
  '	Yellow Robot		m	backinstock.org	|' +
  '	Yieldbot		m	yldbt.com	|' +
  '	Yieldify		m	yieldify.com yieldifylabs.com	|' +
  '	YieldPartners		m	yieldpartners.com	|' +
  '	Yieldr		m	254a.com	|' +
  '	Yithemes.com		f		fyith_wcwl_session_|' +
  '	YuMe		m	yume.com yumenetworks.com	|' +
  '	Zafu		a	zafu.com	|' +
  '	Zaius		m	zaius.com	|' +
  '	Zamplus ad		m	zampda.net	|' +
  '	Zanox		m	zanox.com zanox.ws	|' +
  '	Zarget		a	zarget.com	|' +
  '	ZEDO		m	zedo.com	|' +
  '	Zenovia Digital Exchange		m	rhythmxchange.com zenoviaexchange.com	|' +
  '	Ziff Davis Tech		m	adziff.com zdbb.net	|' +
  '	Zmags		m	zmags.com	|' +
  '	Zoover		a	zoover.co.uk zoover.nl	|' +
  '	Zopim		f	zopim.io	|' +
  '	Zync	=zeta	m	rezync.com	|' +
  '	zypmedia		m	extend.tv	|';
